package fr.eterritoire;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The operator's commands. Each room brings its own as a bean with `@Command`; a name of two
/// words, `territoires import`, stands under a group. The application starts only for a command
/// that runs, which is why commands take their options by methods: picocli reads fields when it
/// only explains them.
class Commands {
    private static final String SERVE = "serve";

    private final String[] none = {};
    private String[] settings = none;
    private @Nullable ConfigurableApplicationContext application;

    /// Nothing asked, only settings, or `serve`.
    static boolean asksToServe(String[] arguments) {
        var words = Arrays.stream(arguments).filter(argument -> !isSetting(argument)).toList();
        return words.isEmpty() || words.equals(List.of(SERVE));
    }

    private static boolean isSetting(String argument) {
        return argument.startsWith("--spring.")
                || argument.startsWith("--eterritoire.")
                || argument.startsWith("--server.")
                || argument.startsWith("--logging.")
                || argument.startsWith("--management.");
    }

    /// @return the exit code: 0 done, 1 failed, 2 not understood
    int run(String[] arguments) {
        settings = Arrays.stream(arguments).filter(Commands::isSetting).toArray(String[]::new);
        var words =
                Arrays.stream(arguments)
                        .filter(argument -> !isSetting(argument))
                        .toArray(String[]::new);
        try {
            return asksForHelp(words) ? help(words) : commandLine().execute(words);
        } finally {
            if (application != null) {
                application.close();
            }
        }
    }

    private static boolean asksForHelp(String[] words) {
        return Arrays.stream(words).anyMatch(word -> word.equals("-h") || word.equals("--help"));
    }

    /// Answered from the annotations alone, without making the command.
    private int help(String[] words) {
        var line = commandLine();
        for (var word : words) {
            line = line.getSubcommands().getOrDefault(word, line);
        }
        line.usage(System.out);
        return 0;
    }

    CommandLine commandLine() {
        var root = new CommandLine(group("eterritoire", "Rend chaque commune visible."));
        root.addSubcommand(
                SERVE,
                new CommandLine(
                        group(SERVE, "Sert les pages (ce que fait le programme sans argument).")));
        for (var command : commands()) {
            add(root, command);
        }
        root.setResourceBundle(ResourceBundle.getBundle("fr.eterritoire.commandes", Locale.FRENCH));
        root.setParameterExceptionHandler(Commands::explain);
        root.setExecutionExceptionHandler(
                (failure, line, _) -> {
                    line.getErr()
                            .println(
                                    failure.getMessage() == null
                                            ? failure.toString()
                                            : failure.getMessage());
                    return 1;
                });
        return root;
    }

    private void add(CommandLine root, Class<?> command) {
        var words = command.getAnnotation(Command.class).name().split(" ");
        var parent = words.length == 1 ? root : groupOf(root, words[0]);
        var line = new CommandLine(command, this::bean).setCommandName(words[words.length - 1]);
        parent.addSubcommand(line.getCommandName(), line);
    }

    private static CommandLine groupOf(CommandLine root, String name) {
        var known = root.getSubcommands().get(name);
        if (known != null) {
            return known;
        }
        var made =
                new CommandLine(
                        group(
                                name,
                                "Commandes sur "
                                        + (name.endsWith("s") ? "les " : "la ")
                                        + name
                                        + "."));
        root.addSubcommand(name, made);
        return made;
    }

    private static CommandSpec group(String name, String description) {
        var spec = CommandSpec.create().name(name).mixinStandardHelpOptions(true);
        spec.version(
                "eTerritoire "
                        + Optional.ofNullable(
                                        Commands.class.getPackage().getImplementationVersion())
                                .orElse("(sources)"));
        spec.usageMessage().description(description);
        return spec;
    }

    private static List<? extends Class<?>> commands() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        return scanner.findCandidateComponents(Commands.class.getPackageName()).stream()
                .map(
                        found ->
                                ClassUtils.resolveClassName(
                                        String.valueOf(found.getBeanClassName()), null))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private <T> T bean(Class<T> type) throws Exception {
        if (!type.isAnnotationPresent(Command.class)) {
            return CommandLine.defaultFactory().create(type);
        }
        if (application == null) {
            application =
                    new SpringApplicationBuilder(Eterritoire.class)
                            .web(WebApplicationType.NONE)
                            .bannerMode(Banner.Mode.OFF)
                            .properties(ProductionRules.standIns())
                            .properties("logging.level.root=WARN")
                            .run(settings);
        }
        return application.getBean(type);
    }

    private static int explain(CommandLine.ParameterException failure, String[] arguments) {
        var line = failure.getCommandLine();
        var err = line.getErr();
        if (failure instanceof CommandLine.UnmatchedArgumentException unmatched) {
            err.println(
                    "Commande ou option inconnue\u00a0: "
                            + String.join(" ", unmatched.getUnmatched()));
        } else if (failure instanceof CommandLine.MissingParameterException missing) {
            err.println(
                    "Il manque\u00a0: "
                            + missing.getMissing().stream()
                                    .map(argument -> argument.paramLabel())
                                    .toList());
        } else if (failure.getCause() instanceof CommandLine.TypeConversionException said
                && failure.getArgSpec() instanceof OptionSpec option) {
            err.println(option.longestName() + "\u00a0: " + said.getMessage());
        } else {
            err.println(failure.getMessage());
        }
        err.println();
        line.usage(err);
        return 2;
    }
}
