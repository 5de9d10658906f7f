package fr.eterritoire;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.MultiValueMap;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody before a screen: asks for addresses and sends forms.
class Visitor {
    private final MockMvcTester web;

    Visitor(MockMvcTester web) {
        this.web = web;
    }

    Page get(String address) {
        return get(address, "localhost");
    }

    Page get(String address, String host) {
        return answer(address, MockMvcRequestBuilders.get(URI.create("http://" + host + address)));
    }

    /// Opens an address and goes where it leads.
    Page open(String address) {
        var page = get(address);
        for (var hops = 0; hops < 5 && page.status() / 100 == 3; hops++) {
            page = get(page.location());
        }
        return page;
    }

    Page post(String address, Map<String, String> answers) {
        return post(address, MultiValueMap.fromSingleValue(answers));
    }

    Page post(String address, MultiValueMap<String, String> answers) {
        return answer(
                address, MockMvcRequestBuilders.post("http://localhost" + address).params(answers));
    }

    /// Sends a form that may carry a picture.
    ///
    /// @param from the network address it comes from
    Page send(String address, MultiValueMap<String, String> answers, byte[] picture, String from) {
        RequestPostProcessor there =
                request -> {
                    request.setRemoteAddr(from);
                    return request;
                };
        return answer(
                address,
                MockMvcRequestBuilders.multipart("http://localhost" + address)
                        .file(new MockMultipartFile("image", "photo.jpg", "image/jpeg", picture))
                        .params(answers)
                        .with(there));
    }

    private Page answer(String address, RequestBuilder request) {
        var result = web.perform(request);
        if (result.getUnresolvedException() != null) {
            throw new AssertionError(address, result.getUnresolvedException());
        }
        return new Page(address, result.getResponse());
    }

    /// A list, and what « La suite » leads to.
    Stream<Page> list(String address) {
        return Stream.iterate(
                open(address),
                Objects::nonNull,
                page -> {
                    var next = page.html().selectFirst("a[rel=next]");
                    return next == null ? null : open(next.attr("href"));
                });
    }

    /// All that a list says, its pages one after the other.
    String wholeList(String address) {
        return list(address).map(Page::words).collect(Collectors.joining("\n"));
    }
}
