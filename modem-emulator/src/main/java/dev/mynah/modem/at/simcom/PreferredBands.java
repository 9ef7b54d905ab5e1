package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.bands.ModuleBands;
import dev.mynah.modem.at.port.AtPort;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code +CNBP}: the bands the module looks for cells in, as masks of 64 bits: one of GSM and UMTS, one of LTE, and one of
 * TD-SCDMA, which is not emulated. What is left out stays as it is.
 */
final class PreferredBands implements AtCommand<AtPort> {
    private static final int DIGITS = 18;
    private static final StringParameter MODE =
            StringParameter.of("mode", DIGITS).quotesOptional();
    private static final StringParameter LTE =
            StringParameter.of("lte_mode", DIGITS).quotesOptional().optional();
    private static final StringParameter TDS =
            StringParameter.of("tds_mode", DIGITS).quotesOptional().optional();

    private final ModuleBands bands;

    PreferredBands(ModuleBands bands) {
        this.bands = bands;
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CNBP").set(MODE, LTE, TDS).read().bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<Long> shared = mask(given.get(MODE));
        Optional<Long> lte =
                given.find(LTE).isEmpty() ? Optional.of(bands.lteOpen(port.network())) : mask(given.get(LTE));
        boolean chosen = shared.isPresent()
                && lte.isPresent()
                && given.find(TDS).filter(it -> mask(it).isEmpty()).isEmpty()
                && bands.choose(port.network(), shared.get(), lte.get());
        return chosen ? Answer.ok() : Answer.error(CmeError.INCORRECT_PARAMETERS);
    }

    private static Optional<Long> mask(String digits) {
        return digits.matches("0[xX][0-9A-Fa-f]{1,16}")
                ? Optional.of(Long.parseUnsignedLong(digits.substring(2), 16))
                : Optional.empty();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(String.format(
                Locale.ROOT,
                "+CNBP: 0x%016X,0x%016X,0x%016X",
                bands.sharedOpen(port.network()),
                bands.lteOpen(port.network()),
                0));
    }

    @Override
    public String clause() {
        return "SIMCom";
    }

    @Override
    public String summary() {
        return "bands to use";
    }
}
