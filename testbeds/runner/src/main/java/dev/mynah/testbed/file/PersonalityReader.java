package dev.mynah.testbed.file;

import dev.mynah.modem.Startup;
import dev.mynah.modem.at.Dialect;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.Quirk;
import dev.mynah.modem.at.goldfish.Goldfish;
import dev.mynah.modem.at.goldfish.ReferenceRil;
import dev.mynah.modem.at.personality.Personalities;
import dev.mynah.modem.at.phonesim.Phonesim;
import dev.mynah.modem.at.quirk.Quirks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads which modem a modem is for its hosts: {@code personality} and {@code quirks}, and what a door of it speaks. */
final class PersonalityReader {
    /** What a door with {@code dialect: standard}, or without a word, speaks is its modem's. */
    private static final String STANDARD = "standard";

    private static final Map<String, Dialect> DIALECTS =
            Map.of("goldfish", Goldfish.DIALECT, "reference-ril", ReferenceRil.DIALECT, "phonesim", Phonesim.DIALECT);
    private static final Map<String, Personality> PERSONALITIES = byName(Personalities.all(), Personality::name);
    private static final Map<String, Quirk> QUIRKS = byName(Quirks.all(), Quirk::name);

    private final Personality personality;
    private final List<Quirk> quirks;
    private final Dialect standard;

    private PersonalityReader(Personality personality, List<Quirk> quirks) {
        this.personality = personality;
        this.quirks = quirks;
        this.standard = Quirk.all(quirks, personality.dialect());
    }

    static PersonalityReader of(Fields modem) {
        Personality personality =
                modem.choice("personality", PERSONALITIES, known(PERSONALITIES)).orElse(Personality.GENERIC);
        List<Quirk> quirks = personality.quirks();
        if (modem.has("quirks")) {
            quirks = new ArrayList<>();
            for (String name : modem.texts("quirks")) {
                Optional.ofNullable(QUIRKS.get(name))
                        .ifPresentOrElse(
                                quirks::add,
                                () -> modem.problem(
                                        "quirks", "\"" + name + "\" is not allowed here (" + known(QUIRKS) + " is)"));
            }
        }
        return new PersonalityReader(personality, quirks);
    }

    Personality personality() {
        return personality;
    }

    Startup startup() {
        return Quirk.all(quirks, personality.startup());
    }

    /** What a door of the modem speaks. */
    Dialect dialect(Fields door) {
        Map<String, Dialect> choices = new LinkedHashMap<>(DIALECTS);
        choices.replaceAll((name, dialect) -> Quirk.all(quirks, dialect));
        choices.put(STANDARD, standard);
        return door.choice("dialect", choices, "standard, goldfish, reference-ril or phonesim")
                .orElse(standard);
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        all.forEach(it -> named.put(name.apply(it), it));
        return named;
    }

    private static String known(Map<String, ?> choices) {
        List<String> names = List.copyOf(choices.keySet());
        return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.get(names.size() - 1);
    }
}
