package dev.mynah.hal.service.sim;

import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.sim.IccIoResult;
import dev.mynah.hal.radio.sim.SimApdu;
import dev.mynah.hal.service.Refusals;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim;
import dev.mynah.modem.Subscription;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** A host's logical channels, and its commands on them and on the basic one. TS 27.007 8.17, 8.43 to 8.45. */
final class Channels {
    /** The card has no channels by that command. TS 102 221 10.2.1.5.3. */
    private static final int CHANNELS_NOT_SUPPORTED = 0x6881;
    /** TS 102 221 10.2.1.5.4. */
    private static final int FUNCTION_NOT_SUPPORTED = 0x6A81;

    private static final int MANAGE_CHANNEL = 0x70;
    private static final int SELECT = 0xA4;
    private static final int BY_NAME = 0x04;
    private static final int FURTHER_INTERINDUSTRY = 0x40;

    private final Subscription slot;
    private final Set<Integer> open = new HashSet<>();

    Channels(Subscription slot) {
        this.slot = slot;
    }

    /** @param p2 of the SELECT; negative where the host has none */
    Future<Sim.OpenChannel> open(String aid, int p2) {
        if (p2 > 0xFF) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        return slot.sim().open(Hex.octets(aid), Math.max(p2, 0)).onSuccess(it -> open.add(it.number()));
    }

    Future<Void> close(int session) {
        open.remove(session);
        return slot.sim().close(session);
    }

    /** Why a channel could not be closed: there is none, for one thing. */
    static RadioError closingError(int session, Throwable refused) {
        if (session == 0) {
            return RadioError.INVALID_ARGUMENTS;
        }
        return refused instanceof Refusal refusal && refusal.reason() == Reason.INVALID_CHANNEL
                ? RadioError.MISSING_RESOURCE
                : Refusals.error(refused);
    }

    /** The card begins anew: what has these numbers from now on may be somebody else's. */
    void forget() {
        open.clear();
    }

    /** The host has gone. */
    void closeAll() {
        Set<Integer> left = Set.copyOf(open);
        open.clear();
        left.forEach(slot.sim()::close);
    }

    Future<IccIoResult> transmit(SimApdu apdu) {
        return filtered(apdu)
                ? answered(apdu)
                : slot.sim().transmit(command(apdu)).map(Channels::result);
    }

    /** The session counts, and not whether the host says that it is one with the ISD-R: no two have the same number. */
    Future<IccIoResult> transmitOnChannel(SimApdu apdu) {
        return filtered(apdu)
                ? answered(apdu)
                : slot.sim().transmit(apdu.sessionId(), command(apdu)).map(Channels::result);
    }

    /** The channels are the modem's to give out, and with them what is selected there. */
    private static boolean filtered(SimApdu apdu) {
        return apdu.instruction() == MANAGE_CHANNEL || (apdu.instruction() == SELECT && (apdu.p1() & 0xFF) == BY_NAME);
    }

    private static Future<IccIoResult> answered(SimApdu apdu) {
        int sw = apdu.instruction() == MANAGE_CHANNEL ? CHANNELS_NOT_SUPPORTED : FUNCTION_NOT_SUPPORTED;
        return Future.succeededFuture(new IccIoResult(sw >> 8, sw & 0xFF, ""));
    }

    private static byte[] command(SimApdu apdu) {
        byte[] data = Hex.octets(apdu.data());
        byte[] command = new byte[(apdu.p3() < 0 ? 4 : 5) + data.length];
        command[0] = (byte) withoutSession(octet(apdu.cla()), apdu.sessionId());
        command[1] = (byte) octet(apdu.instruction());
        command[2] = (byte) octet(apdu.p1());
        command[3] = (byte) octet(apdu.p2());
        if (apdu.p3() >= 0) {
            command[4] = (byte) octet(apdu.p3());
        }
        System.arraycopy(data, 0, command, command.length - data.length, data.length);
        return command;
    }

    /** Android ORs the session's number into the class, which makes sense for the first three only. TS 102 221 10.1.1. */
    private static int withoutSession(int cla, int session) {
        return (cla & FURTHER_INTERINDUSTRY) == 0 ? cla & ~session : cla;
    }

    private static int octet(int value) {
        if (value < 0 || value > 0xFF) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
        return value;
    }

    private static IccIoResult result(byte[] response) {
        int data = response.length - 2;
        return new IccIoResult(
                response[data] & 0xFF, response[data + 1] & 0xFF, Hex.digits(Arrays.copyOf(response, data)));
    }
}
