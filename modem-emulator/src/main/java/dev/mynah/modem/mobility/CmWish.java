package dev.mynah.modem.mobility;

import dev.mynah.modem.Refusal;
import dev.mynah.network.air.nas.element.CmServiceType;
import java.util.function.Consumer;

/** A link somebody asked for and waits for, as in {@link CmTransport#open}. */
public record CmWish(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused) {}
