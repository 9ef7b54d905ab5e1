package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.bands.ModuleBands;
import dev.mynah.modem.at.port.AtPort;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code +UBANDSEL}: the bands the module looks for cells in, by their frequency in MHz, which GSM and UMTS share; 0 for all. */
final class BandSelection implements AtCommand<AtPort> {
    private static final ModuleBands ALL = new ModuleBands(Set.of(8, 9, 10, 12, 13), Set.of(1, 2, 5, 6, 8), Set.of());

    /** What belongs to a frequency. */
    private static final Map<Integer, ModuleBands> BANDS = new TreeMap<>(Map.of(
            800, new ModuleBands(Set.of(), Set.of(6), Set.of()),
            850, new ModuleBands(Set.of(8), Set.of(5), Set.of()),
            900, new ModuleBands(Set.of(9, 10), Set.of(8), Set.of()),
            1800, new ModuleBands(Set.of(12), Set.of(), Set.of()),
            1900, new ModuleBands(Set.of(13), Set.of(2), Set.of()),
            2100, new ModuleBands(Set.of(), Set.of(1), Set.of())));

    private static final int EVERY = 0;
    private static final IntParameter BAND = IntParameter.oneOf(
            "band",
            Stream.concat(Stream.of(EVERY), BANDS.keySet().stream())
                    .mapToInt(it -> it)
                    .toArray());

    @Override
    public Syntax syntax() {
        return Syntax.extended("+UBANDSEL").set().repeating(BAND).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        long mask = given.all(BAND).stream()
                .map(it -> it == EVERY ? ALL : BANDS.getOrDefault(it, ALL))
                .mapToLong(ModuleBands::shared)
                .reduce(0, (a, b) -> a | b);
        return ALL.choose(port.network(), mask, 0) ? Answer.ok() : Answer.error();
    }

    @Override
    public Answer read(AtPort port) {
        long open = ALL.sharedOpen(port.network());
        return Answer.line("+UBANDSEL: "
                + BANDS.entrySet().stream()
                        .filter(it -> (it.getValue().shared() & open) != 0)
                        .map(it -> Integer.toString(it.getKey()))
                        .collect(Collectors.joining(",")));
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "bands to use";
    }
}
