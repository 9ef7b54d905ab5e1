package dev.mynah.modem.mm5g;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.PayloadContainerType;
import dev.mynah.network.air.nas.mm5g.AuthenticationFailure;
import dev.mynah.network.air.nas.mm5g.DlNasTransport;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.Mm5gStatus;
import dev.mynah.network.air.nas.mm5g.RegistrationAccept;
import dev.mynah.network.air.nas.mm5g.RegistrationReject;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.air.nas.mm5g.SecurityModeCommand;
import dev.mynah.network.air.nas.mm5g.SecurityModeReject;
import dev.mynah.network.air.nas.mm5g.ServiceReject;
import dev.mynah.network.air.nas.mm5g.UlNasTransport;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentReject;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseCommand;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import dev.mynah.network.air.nas.sm5g.Sm5gStatus;
import java.util.Locale;

/** One line about a message, for people: its name and what they look for in it. */
final class NasSummary {
    private NasSummary() {}

    static String of(Octets plain, Direction direction) {
        return Mm5gMessage.decode(plain, direction)
                .fold(message -> line(message, direction), malformed -> "malformed 5GMM message: " + malformed);
    }

    private static String line(NasMessage message, Direction direction) {
        String name = message.layout().name().toUpperCase(Locale.ROOT);
        String detail = detail(message, direction);
        return detail.isEmpty() ? name : name + " " + detail;
    }

    private static String detail(NasMessage message, Direction direction) {
        if (message instanceof UlNasTransport it) {
            return payload(it.type(), it.payload(), direction);
        } else if (message instanceof DlNasTransport it) {
            return payload(it.type(), it.payload(), direction)
                    + it.get(Mm5gIe.MM5G_CAUSE).map(cause -> " " + cause).orElse("");
        } else if (message instanceof RegistrationRequest it) {
            return it.type().kind() + " " + it.identity();
        } else if (message instanceof RegistrationAccept it) {
            return it.get(Mm5gIe.GUTI).map(Object::toString).orElse("")
                    + it.get(Mm5gIe.TAI_LIST).map(areas -> " " + areas).orElse("");
        } else if (message instanceof RegistrationReject it) {
            return it.cause().toString();
        } else if (message instanceof ServiceReject it) {
            return it.cause().toString();
        } else if (message instanceof AuthenticationFailure it) {
            return it.cause().toString();
        } else if (message instanceof SecurityModeCommand it) {
            return "NEA" + it.algorithms().ciphering().id() + " NIA"
                    + it.algorithms().integrity().id();
        } else if (message instanceof SecurityModeReject it) {
            return it.cause().toString();
        } else if (message instanceof Mm5gStatus it) {
            return it.cause().toString();
        } else if (message instanceof PduSessionEstablishmentReject it) {
            return it.cause().toString();
        } else if (message instanceof PduSessionReleaseCommand it) {
            return it.cause().toString();
        } else if (message instanceof Sm5gStatus it) {
            return it.cause().toString();
        }
        return "";
    }

    private static String payload(PayloadContainerType type, Octets payload, Direction direction) {
        return type == PayloadContainerType.N1_SM
                ? Sm5gMessage.decode(payload, direction)
                        .fold(message -> line(message, direction), malformed -> "malformed 5GSM message: " + malformed)
                : type.name();
    }
}
