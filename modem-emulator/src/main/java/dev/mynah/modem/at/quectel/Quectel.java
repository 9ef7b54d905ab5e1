package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;

/** The commands that Quectel's modules share, family by family. */
final class Quectel {
    static final Family<AtPort> CARD = Family.of("Quectel: card", new CardNumber());

    private Quectel() {}
}
