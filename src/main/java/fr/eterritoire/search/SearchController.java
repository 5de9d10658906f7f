package fr.eterritoire.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One box, one answer. What is asked is nobody’s business: it is kept in no copy and in no log.
@Controller
class SearchController {
    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping("/recherche")
    String search(
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var page = pages.page(SearchForm.of(asked));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (page.isClosed()) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, SearchPages.A_MOMENT);
        }
        if (page.tools().onMap()) {
            page.map().shownOn(request);
        }
        model.addAttribute("page", page);
        return "search/search";
    }
}
