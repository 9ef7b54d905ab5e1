package dev.mynah.modem;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;

/** The network a stack is registered with; names as the network sent them, else as the modem's own table has them. */
public record ServingNetwork(Plmn plmn, String longName, String shortName, Rat rat) {}
