package dev.mynah.modem.at.charges;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;

/** The meter of the current call, that on the card with its limit, and what a unit costs. */
public final class ChargeCommands {
    private ChargeCommands() {}

    public static Family<AtPort> family() {
        return Family.of(
                "Charges",
                new AdviceOfCharge(),
                new CallMeter(),
                new CallMeterMaximum(),
                new MaximumWarning(),
                new PricePerUnit());
    }

    /** What these commands make the modem say unasked. */
    public static List<UnsolicitedReport> reports() {
        return List.of(new ChargeReport());
    }
}
