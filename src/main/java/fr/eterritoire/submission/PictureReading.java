package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Content;
import fr.eterritoire.media.Images;
import fr.eterritoire.text.Fault;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The picture that comes with a form: kept at once, so that it is not lost while its author reads
/// again, and named in the form by its fingerprint.
@Component
public class PictureReading {
    static final List<String> FIELDS =
            List.of(
                    "photo",
                    "photoLargeur",
                    "photoHauteur",
                    "photoX",
                    "photoY",
                    "photoDit",
                    "photoCredit",
                    "photoDroits",
                    "photoAccord");

    private static final String GONE = words("submission.picture-gone");

    private final Images images;

    PictureReading(Images images) {
        this.images = images;
    }

    /// A picture sent now takes the place of one sent before.
    ///
    /// @param faults gets what is wrong with it
    public <F extends ContentForm<F>> F read(
            ContentForm<F> form, @Nullable MultipartFile image, List<Fault> faults) {
        var kept =
                form.has("photo", "retirer")
                        ? form.without(FIELDS)
                        : form.answering(form.answers());
        if (image == null || image.isEmpty()) {
            return stillHere(kept, faults);
        }
        return switch (images.receive(bytes(image))) {
            case Images.Reception.Received(var sha256, var width, var height) ->
                    form.with("photo", sha256)
                            .with("photoLargeur", Integer.toString(width))
                            .with("photoHauteur", Integer.toString(height));
            case Images.Reception.Refused(var words) -> {
                faults.add(new Fault("image", words));
                yield isHere(kept) ? kept : kept.without(FIELDS);
            }
        };
    }

    /// Without a picture there is nothing to frame, whatever stands in the form.
    private <F extends ContentForm<F>> F stillHere(F form, List<Fault> faults) {
        if (!form.has("photo")) {
            return form.without(List.of("photoX", "photoY"));
        }
        if (isHere(form)) {
            return form;
        }
        faults.add(new Fault("image", GONE));
        return form.without(FIELDS);
    }

    /// False of a form left open for so long that its picture was deleted.
    boolean isHere(ContentForm<?> form) {
        return !form.has("photo") || images.holds(form.get("photo"));
    }

    /// The picture of a form, as a `data:` address.
    public Optional<String> preview(ContentForm<?> form) {
        return form.has("photo") && isHere(form)
                ? Optional.of(images.previewOf(form.get("photo")))
                : Optional.empty();
    }

    /// Those of what is read again before it is sent.
    public List<String> previews(Content content) {
        return content.pictures().stream()
                .map(picture -> images.previewOf(picture.sha256()))
                .toList();
    }

    private static byte[] bytes(MultipartFile image) {
        try {
            return image.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
