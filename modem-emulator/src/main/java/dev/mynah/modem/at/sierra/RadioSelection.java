package dev.mynah.modem.at.sierra;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code !SELRAT}: which technologies the module uses, of the two it has. */
final class RadioSelection implements AtCommand<AtPort> {
    private record Choice(int number, String words, Set<Rat> technologies) {
        /** Numbers are hexadecimal. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%02X, %s", number, words);
        }
    }

    private static final Choice AUTOMATIC = new Choice(0, "Automatic", Set.of(Rat.UTRAN, Rat.E_UTRAN));
    private static final List<Choice> CHOICES = List.of(
            AUTOMATIC,
            new Choice(1, "UMTS 3G Only", Set.of(Rat.UTRAN)),
            new Choice(6, "LTE Only", Set.of(Rat.E_UTRAN)));
    private static final StringParameter INDEX = StringParameter.of("index", 2).quotesOptional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("!SELRAT").set(INDEX).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<Choice> wanted = CHOICES.stream()
                .filter(it -> Integer.toHexString(it.number)
                        .equalsIgnoreCase(given.get(INDEX).replaceFirst("^0(?=.)", "")))
                .findFirst();
        wanted.ifPresent(it -> port.network().technologies(it.technologies));
        return wanted.isPresent() ? Answer.ok() : Answer.error();
    }

    @Override
    public Answer read(AtPort port) {
        Set<Rat> now = port.network().technologies();
        return Answer.line("!SELRAT: "
                + CHOICES.stream()
                        .filter(it -> it.technologies.equals(now))
                        .findFirst()
                        .orElse(AUTOMATIC));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.lines(Stream.concat(
                        Stream.of("!SELRAT: Index, Name"), CHOICES.stream().map(Choice::toString))
                .toList());
    }

    @Override
    public String clause() {
        return "Sierra";
    }

    @Override
    public String summary() {
        return "technologies to use";
    }
}
