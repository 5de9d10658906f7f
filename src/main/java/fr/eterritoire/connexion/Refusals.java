package fr.eterritoire.connexion;

import fr.eterritoire.courrier.OperatorSettings;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// What is answered to who tries too often: in how many minutes they may again, and whom to call.
@ControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {
    private final OperatorSettings operator;

    Refusals(OperatorSettings operator) {
        this.operator = operator;
    }

    @ExceptionHandler(TooMany.class)
    ModelAndView tooMany(TooMany refused, HttpServletResponse response) {
        var seconds = refused.waiting().toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        var page = new TooManyPage(Math.ceilDiv(seconds, 60), operator);
        var view = new ModelAndView("connexion/too-many", "page", page);
        view.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return view;
    }
}
