package dev.mynah.modem;

import dev.mynah.network.air.Plmn;

/** A network whose names the modem knows; as the network sent them, else as the modem's own table has them. */
public record NamedNetwork(Plmn plmn, String longName, String shortName) {}
