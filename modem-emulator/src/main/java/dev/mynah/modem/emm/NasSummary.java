package dev.mynah.modem.emm;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.AttachRequest;
import dev.mynah.network.air.nas.emm.AuthenticationFailure;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.EmmStatus;
import dev.mynah.network.air.nas.emm.SecurityModeCommand;
import dev.mynah.network.air.nas.emm.SecurityModeReject;
import dev.mynah.network.air.nas.emm.ServiceReject;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateReject;
import dev.mynah.network.air.nas.emm.UeOriginatingDetachRequest;
import dev.mynah.network.air.nas.emm.UeTerminatedDetachRequest;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.esm.PdnConnectivityReject;
import java.util.Locale;

/** One line about a message, for people: its name and what they look for in it. */
final class NasSummary {
    private NasSummary() {}

    static String of(Octets plain, Direction direction) {
        return NasPath.isEsm(plain)
                ? EsmMessage.decode(plain, direction)
                        .fold(NasSummary::line, malformed -> "malformed ESM message: " + malformed)
                : EmmMessage.decode(plain, direction)
                        .fold(NasSummary::line, malformed -> "malformed EMM message: " + malformed);
    }

    private static String line(NasMessage message) {
        String name = message.layout().name().toUpperCase(Locale.ROOT);
        String detail = detail(message);
        return detail.isEmpty() ? name : name + " " + detail;
    }

    private static String detail(NasMessage message) {
        if (message instanceof AttachRequest it) {
            return it.type() + " " + it.identity();
        } else if (message instanceof AttachAccept it) {
            return it.result() + it.get(EmmIe.GUTI).map(guti -> " " + guti).orElse("") + " " + it.areas();
        } else if (message instanceof AttachReject it) {
            return it.cause().toString();
        } else if (message instanceof TrackingAreaUpdateReject it) {
            return it.cause().toString();
        } else if (message instanceof ServiceReject it) {
            return it.cause().toString();
        } else if (message instanceof AuthenticationFailure it) {
            return it.cause().toString();
        } else if (message instanceof SecurityModeCommand it) {
            return it.algorithms().ciphering() + " " + it.algorithms().integrity();
        } else if (message instanceof SecurityModeReject it) {
            return it.cause().toString();
        } else if (message instanceof EmmStatus it) {
            return it.cause().toString();
        } else if (message instanceof UeOriginatingDetachRequest it) {
            return it.type().switchOff() ? "switch off" : "";
        } else if (message instanceof UeTerminatedDetachRequest it) {
            return it.type() + it.get(EmmIe.EMM_CAUSE).map(cause -> " " + cause).orElse("");
        } else if (message instanceof PdnConnectivityReject it) {
            return it.cause().toString();
        }
        return "";
    }
}
