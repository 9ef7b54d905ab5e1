package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData.Bearer;
import java.util.OptionalInt;

/**
 * A context's session on its way from one system to another, where it goes on under the same identity and with the same
 * addresses. Hosts do not notice. TS 24.008 6.1.3.0, TS 24.301 6.1.3.
 *
 * @param transaction what it goes by as a PDP context; empty where the network has not said
 */
public record MovedSession(int cid, Bearer bearer, OptionalInt transaction) {}
