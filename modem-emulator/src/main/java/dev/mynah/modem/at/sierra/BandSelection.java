package dev.mynah.modem.at.sierra;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.bands.ModuleBands;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code !BAND}: the set of bands the module looks for cells in, by its index, which is hexadecimal. With a name and masks a host adds a
 * set of its own, and with an empty name takes it away again.
 */
final class BandSelection implements AtCommand<AtPort> {
    private static final String HEADER =
            "Index, Name,                        GW Band Mask     L Band Mask      TDS Band Mask";
    private static final int DIGITS = 16;
    private static final StringParameter INDEX = StringParameter.of("index", 2).quotesOptional();
    private static final StringParameter NAME = StringParameter.of("name", 30).optional();
    private static final StringParameter SHARED =
            StringParameter.of("GW_mask", DIGITS).quotesOptional().orElse("0");
    private static final StringParameter LTE =
            StringParameter.of("L_mask", DIGITS).quotesOptional().orElse("0");
    private static final StringParameter TDS =
            StringParameter.of("TDS_mask", DIGITS).quotesOptional().orElse("0");

    private final ModuleBands bands;

    BandSelection(ModuleBands bands) {
        this.bands = bands;
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("!BAND")
                .set(INDEX, NAME, SHARED, LTE, TDS)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        if (!Stream.of(given.get(INDEX), given.get(SHARED), given.get(LTE), given.get(TDS))
                .allMatch(it -> it.matches("[0-9A-Fa-f]{1,16}"))) {
            return Answer.error();
        }
        int index = Integer.parseInt(given.get(INDEX), 16);
        return given.find(NAME)
                .map(it -> define(port, index, it, mask(given.get(SHARED)), mask(given.get(LTE))))
                .orElseGet(() -> choose(port, index));
    }

    private Answer choose(AtPort port, int index) {
        Optional<BandSet> wanted = known(port).stream()
                .filter(it -> it.index() == index)
                .findFirst()
                .filter(it -> bands.choose(port.network(), it.shared(), it.lte()));
        return wanted.isPresent() ? Answer.ok() : Answer.error();
    }

    private Answer define(AtPort port, int index, String name, long shared, long lte) {
        if (index < BandSet.FIRST_OWN || index > BandSet.LAST) {
            return Answer.error();
        }
        if (name.isEmpty()) {
            BandSet.forget(port.modem().nvItems(), index);
            return Answer.ok();
        }
        BandSet own = new BandSet(index, name, shared & bands.shared(), lte & bands.lte());
        if (own.shared() == 0 && own.lte() == 0) {
            return Answer.error();
        }
        own.keep(port.modem().nvItems());
        return Answer.ok();
    }

    private static long mask(String digits) {
        return Long.parseUnsignedLong(digits, 16);
    }

    /** Other voices choose bands that no set has; those have no index to show. */
    @Override
    public Answer read(AtPort port) {
        long shared = bands.sharedOpen(port.network());
        long lte = bands.lteOpen(port.network());
        return listed(known(port).stream()
                .filter(it -> it.shared() == shared && it.lte() == lte)
                .limit(1));
    }

    @Override
    public Answer test(AtPort port) {
        return listed(known(port).stream());
    }

    private List<BandSet> known(AtPort port) {
        return BandSet.all(bands, port.modem().nvItems());
    }

    private static Answer listed(Stream<BandSet> sets) {
        return Answer.lines(
                Stream.concat(Stream.of(HEADER), sets.map(BandSet::toString)).toList());
    }

    @Override
    public String clause() {
        return "Sierra";
    }

    @Override
    public String summary() {
        return "set of bands to use";
    }
}
