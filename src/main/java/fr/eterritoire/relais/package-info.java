/// People write to whoever announced something, or to a town hall, and neither side ever sees the
/// address of the other. The first message leaves once its writer has confirmed it by mail; each
/// side then has its own link to the conversation, which is erased six months after its last
/// message. Of `agenda` it takes the addresses of contents, of `submission` who proposed them and
/// its limits. Knows `publication`, `content` and the ground floor besides.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "submission",
            "publication",
            "content",
            "text",
            "territoire",
            "courrier",
            "accounts",
            "journal"
        })
package fr.eterritoire.relais;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
