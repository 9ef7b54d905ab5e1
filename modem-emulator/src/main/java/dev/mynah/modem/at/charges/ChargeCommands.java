package dev.mynah.modem.at.charges;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;

/** The meter on the card, its limit, and what a unit costs. No network gives advice of charge, so that nothing moves the meter. */
public final class ChargeCommands {
    private ChargeCommands() {}

    public static Family<AtPort> family() {
        return Family.of("Charges", new CallMeter(), new CallMeterMaximum(), new PricePerUnit());
    }
}
