package dev.mynah.modem.mm5g;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;
import dev.mynah.network.air.nas.element.PayloadContainerType;
import dev.mynah.network.air.nas.mm5g.AuthenticationReject;
import dev.mynah.network.air.nas.mm5g.AuthenticationRequest;
import dev.mynah.network.air.nas.mm5g.AuthenticationResult;
import dev.mynah.network.air.nas.mm5g.ConfigurationUpdateCommand;
import dev.mynah.network.air.nas.mm5g.ConfigurationUpdateComplete;
import dev.mynah.network.air.nas.mm5g.DlNasTransport;
import dev.mynah.network.air.nas.mm5g.IdentityRequest;
import dev.mynah.network.air.nas.mm5g.IdentityResponse;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.Mm5gStatus;
import dev.mynah.network.air.nas.mm5g.NetworkDeregistrationAccept;
import dev.mynah.network.air.nas.mm5g.NetworkDeregistrationRequest;
import dev.mynah.network.air.nas.mm5g.Notification;
import dev.mynah.network.air.nas.mm5g.RegistrationAccept;
import dev.mynah.network.air.nas.mm5g.RegistrationReject;
import dev.mynah.network.air.nas.mm5g.SecurityModeCommand;
import dev.mynah.network.air.nas.mm5g.SecurityModeComplete;
import dev.mynah.network.air.nas.mm5g.SecurityModeReject;
import dev.mynah.network.air.nas.mm5g.ServiceAccept;
import dev.mynah.network.air.nas.mm5g.ServiceReject;
import dev.mynah.network.air.nas.mm5g.UeDeregistrationAccept;
import dev.mynah.network.air.nas.security.NasEnvelope5gs.SecurityProtected;
import dev.mynah.network.air.nas.security.UnprotectedMessages5gs;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What arrives: read, checked for whether it may be believed, and either answered here, since the procedures of TS 24.501
 * 5.4 run in any state, or made an event of the state machine.
 */
final class CommonProcedures {
    private static final int IMEISV_REQUESTED = 1;
    private static final int ACKNOWLEDGEMENT_REQUESTED = 1;
    private static final int REGISTRATION_REQUESTED = 2;
    private static final int RETRANSMISSION_REQUESTED = 2;

    private final Mm5gSublayer ue;

    CommonProcedures(Mm5gSublayer ue) {
        this.ue = ue;
    }

    void receive(NasPath.Received received) {
        Decoded<Mm5gMessage> decoded = Mm5gMessage.decode(received.plain(), Direction.DOWNLINK);
        if (decoded instanceof Decoded.Invalid<Mm5gMessage> invalid) {
            malformed(invalid.malformed(), received.genuine());
            return;
        }
        Mm5gMessage message = decoded.orElseThrow();
        if (message instanceof SecurityModeCommand command && received.command().isPresent()) {
            command(command, received.command().get());
        } else if (received.genuine()
                || (!ue.security().secure() && UnprotectedMessages5gs.accepted(message, Direction.DOWNLINK))) {
            accept(message, received.genuine());
        }
    }

    /** TS 24.501 7.2 to 7.5. */
    private void malformed(Malformed malformed, boolean genuine) {
        int cause = malformed.fault().cause();
        if (cause != 0 && (genuine || !ue.security().secure())) {
            ue.path().send(new Mm5gStatus(Mm5gCause.of(cause)));
        }
    }

    private void accept(Mm5gMessage message, boolean genuine) {
        if (message instanceof AuthenticationRequest request) {
            ue.authentication().requested(request);
        } else if (message instanceof AuthenticationReject && !ue.hasUsim()) {
            ue.fire(new Mm5gEvent.DeviceRefused(Mm5gCause.ILLEGAL_UE));
        } else if (message instanceof AuthenticationReject) {
            ue.fire(
                    ue.refusals().doubtAuthenticationReject(genuine)
                            ? new Mm5gEvent.AuthenticationDoubted()
                            : new Mm5gEvent.AuthenticationRejected());
        } else if (message instanceof IdentityRequest request) {
            ue.path().send(new IdentityResponse(identity(request)));
        } else if (message instanceof ConfigurationUpdateCommand command) {
            reconfigure(command);
        } else if (message instanceof DlNasTransport transport) {
            carried(transport);
        } else if (message instanceof RegistrationReject reject) {
            Procedure procedure =
                    ue.state() == Mm5gState.REGISTERED_INITIATED ? Procedure.REGISTRATION : Procedure.UPDATE;
            if (genuine && procedure.under(ue.state()) && otherSlices(reject)) {
                ue.fire(new Mm5gEvent.Refused(
                        procedure, reject.cause(), RejectRule.OTHER_SLICES, Optional.empty(), true));
            } else {
                refused(procedure, reject.cause(), reject.get(Mm5gIe.T3346), genuine);
            }
        } else if (message instanceof ServiceReject reject) {
            refused(Procedure.SERVICE, reject.cause(), reject.get(Mm5gIe.T3346), genuine);
        } else if (message instanceof NetworkDeregistrationRequest request) {
            deregister(request);
        } else if (message instanceof RegistrationAccept || message instanceof ServiceAccept) {
            ue.fire(message);
        } else if (message instanceof UeDeregistrationAccept) {
            if (ue.state() == Mm5gState.DEREGISTERED_INITIATED) {
                ue.fire(message);
            }
        } else if (message instanceof SecurityModeCommand
                || message instanceof AuthenticationResult
                || message instanceof Mm5gStatus
                || message instanceof Notification) {
            // Without its envelope a command is none; a result says what the security mode command shows anyway.
            return;
        } else if (genuine) {
            ue.path().send(new Mm5gStatus(Mm5gCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED));
        }
    }

    private boolean otherSlices(RegistrationReject reject) {
        return reject.cause().equals(Mm5gCause.NO_NETWORK_SLICES_AVAILABLE)
                && ue.context()
                        .slices()
                        .refused(ue.here().plmn(), reject.get(Mm5gIe.REJECTED_NSSAI_OF_REGISTRATION_REJECT));
    }

    private MobileIdentity5gs identity(IdentityRequest request) {
        return switch (request.type()) {
            case SUCI -> ue.identities().suci().orElse(MobileIdentity5gs.NONE);
            case GUTI -> ue.context().temporary(false);
            case S_TMSI -> ue.context().temporary(true);
            case IMEI -> ue.identities().imei();
            case IMEISV -> ue.identities().imeisv();
            case MAC_ADDRESS, EUI_64 -> MobileIdentity5gs.NONE;
        };
    }

    private void command(SecurityModeCommand command, SecurityProtected envelope) {
        Optional<Mm5gCause> objection = ue.security()
                .command(command, envelope, ue.emergency().only(), !ue.user().takesNullAlgorithms());
        if (objection.isPresent()) {
            ue.path().send(new SecurityModeReject(objection.get()));
            return;
        }
        ue.authentication().overtaken();
        ue.user()
                .secured(
                        command.algorithms().ciphering().id(),
                        OptionalInt.of(command.algorithms().integrity().id()),
                        ue.emergency().only());
        OptionalElements optional = OptionalElements.NONE;
        if (command.get(Mm5gIe.IMEISV_REQUEST).orElse(0) == IMEISV_REQUESTED) {
            optional = optional.with(Mm5gIe.IMEISV, ue.identities().imeisv());
        }
        boolean again =
                (command.get(Mm5gIe.ADDITIONAL_5G_SECURITY_INFORMATION).orElse(0) & RETRANSMISSION_REQUESTED) != 0;
        Optional<Octets> whole = ue.path().initialMessage();
        if (again || ue.path().sentCleartextOnly()) {
            optional = optional.with(Mm5gIe.NAS_MESSAGE_CONTAINER, whole);
        }
        ue.path().send(new SecurityModeComplete(optional));
    }

    /** TS 24.501 5.4.4.3. */
    private void reconfigure(ConfigurationUpdateCommand command) {
        int indication = command.get(Mm5gIe.CONFIGURATION_UPDATE_INDICATION).orElse(0);
        ue.context().reconfigured(ue.here(), command.optional());
        ue.session().slicesChanged();
        inform(command.optional());
        if ((indication & ACKNOWLEDGEMENT_REQUESTED) != 0) {
            ue.path().send(new ConfigurationUpdateComplete());
        }
        if ((indication & REGISTRATION_REQUESTED) != 0) {
            // As soon as the connection is gone. TS 24.501 5.4.4.3.
            ue.registration().reconfigured();
        }
    }

    /** TS 24.501 5.4.5.3. */
    private void carried(DlNasTransport transport) {
        if (transport.type() == PayloadContainerType.N1_SM) {
            transport
                    .get(Mm5gIe.MM5G_CAUSE)
                    .ifPresentOrElse(
                            cause -> ue.session().notForwarded(transport.payload(), cause.value()),
                            () -> ue.session().receive(transport.payload()));
        } else if (transport.type() == PayloadContainerType.SMS) {
            ue.messages().received(transport.payload());
        }
    }

    /** The network turns the UE out. TS 24.501 5.5.2.3. */
    private void deregister(NetworkDeregistrationRequest request) {
        ue.path().send(new NetworkDeregistrationAccept());
        Optional<Mm5gCause> cause = request.get(Mm5gIe.MM5G_CAUSE);
        if (!ue.hasUsim()) {
            ue.fire(new Mm5gEvent.HelpOver());
        } else if (request.type().reregistrationRequired()) {
            ue.awaitRelease();
            ue.fire(new Mm5gEvent.ReregistrationOrdered());
        } else if (cause.map(it -> RejectRule.of(it).next(Procedure.NETWORK_DEREGISTRATION))
                .filter(next -> next != RejectRule.Next.TRY_AGAIN)
                .isPresent()) {
            refused(Procedure.NETWORK_DEREGISTRATION, cause.get(), Optional.empty(), true);
        } else {
            ue.awaitRelease();
            ue.fire(new Mm5gEvent.TurnedOut());
        }
    }

    private void refused(Procedure procedure, Mm5gCause cause, Optional<GprsTimer> t3346, boolean genuine) {
        if (procedure.under(ue.state()) && !ue.hasUsim()) {
            ue.fire(new Mm5gEvent.DeviceRefused(cause));
            return;
        }
        if (!procedure.under(ue.state()) || (!genuine && RejectRule.of(cause).needsProof())) {
            return;
        }
        Optional<Duration> backOff = t3346.flatMap(GprsTimer::duration).filter(it -> !it.isZero());
        if (procedure == Procedure.REGISTRATION || procedure == Procedure.UPDATE) {
            ue.user().refused(cause.value());
        }
        ue.fire(ue.refusals().read(procedure, cause, backOff, genuine));
    }

    private void inform(OptionalElements told) {
        ue.user()
                .informed(
                        told.get(Mm5gIe.FULL_NAME),
                        told.get(Mm5gIe.SHORT_NAME),
                        told.get(Mm5gIe.LOCAL_TIME_ZONE),
                        told.get(Mm5gIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE),
                        told.get(Mm5gIe.NETWORK_DAYLIGHT_SAVING_TIME)
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()));
    }
}
