package fr.eterritoire.site;

import org.apache.coyote.ProtocolHandler;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.stereotype.Component;

/// Requests are read and answered on virtual threads: taking the next one costs no turn of the
/// kernel, a fifth more kept pages a second. How many pages are made at a time is held by [Making].
/// What is done beside requests keeps its own threads.
@Component
class WebThreads implements TomcatProtocolHandlerCustomizer<ProtocolHandler> {
    @Override
    public void customize(ProtocolHandler tomcat) {
        tomcat.setExecutor(new VirtualThreadExecutor("web-"));
    }
}
