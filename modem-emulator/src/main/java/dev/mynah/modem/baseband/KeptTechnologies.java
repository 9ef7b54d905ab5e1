package dev.mynah.modem.baseband;

import dev.mynah.network.air.Rat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The technologies a user has chosen as they are kept over a power cycle. */
final class KeptTechnologies {
    private KeptTechnologies() {}

    static String text(Set<Rat> technologies) {
        return technologies.stream().sorted().map(Rat::name).collect(Collectors.joining(" "));
    }

    static Optional<Set<Rat>> of(Optional<String> text) {
        List<String> words = text.map(it -> Arrays.asList(it.split(" "))).orElse(List.of());
        Set<Rat> technologies = EnumSet.noneOf(Rat.class);
        Arrays.stream(Rat.values()).filter(it -> words.contains(it.name())).forEach(technologies::add);
        return Optional.of(technologies).filter(it -> !it.isEmpty());
    }
}
