package fr.eterritoire.redaction;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

import java.util.List;
import java.util.Optional;

/// What a form of the office sends besides its answers.
///
/// @param keeping to be kept as a draft, as it is
/// @param also codes of other territories whose lists it joins
/// @param picture when one was chosen
record Sending(boolean keeping, List<String> also, Optional<MultipartFile> picture) {
    static Sending of(HttpServletRequest request) {
        String @Nullable [] also = request.getParameterValues("aussi");
        var files = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return new Sending(
                "brouillon".equals(request.getParameter("pas")),
                also == null ? List.of() : List.of(also),
                Optional.ofNullable(files).map(sent -> sent.getFile("image")));
    }
}
