package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.Imeisv;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.element.UeSecurityCapability5gs;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.air.nas.mm5g.SecurityModeCommand;
import dev.mynah.network.air.nas.mm5g.SecurityModeComplete;
import dev.mynah.network.air.nas.security.Kamf;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Taking a new security context into use. TS 24.501 5.4.2. */
final class SecurityMode {
    static final Step<UeContext> COMMAND = Step.of("SECURITY MODE COMMAND, start T3560", SecurityMode::command);
    static final Step<UeContext> COMMAND_WITHOUT_KEYS =
            Step.of("SECURITY MODE COMMAND with NIA0 and NEA0, start T3560", SecurityMode::commandWithoutKeys);
    static final Step<UeContext> TAKE_INTO_USE =
            Step.of("take the new keys into use", SecurityModeComplete.class, SecurityMode::takeIntoUse);
    static final Step<UeContext> ABORT = Step.of("keep the old keys", UeContext::abort);

    /** RINMR: the UE is to send its initial message again, in full. TS 24.501 9.11.3.12. */
    private static final int RETRANSMIT_INITIAL_MESSAGE = 2;

    /** 9.11.3.28. */
    private static final int IMEISV_REQUESTED = 1;

    private static final NasKeySetIdentifier NO_KEYS = NasKeySetIdentifier.of(0);
    private static final NasSecurityAlgorithms NULL_ALGORITHMS = new NasSecurityAlgorithms(Eea.EEA0, Eia.EIA0);

    private SecurityMode() {}

    private static void command(UeContext ue) {
        UeSecurityCapability5gs capability = ue.capability();
        Optional<NasSecurityAlgorithms> algorithms = choose(ue.amf().spec(), capability);
        if (algorithms.isEmpty()) {
            ue.fire(new AmfEvent.RequestRefused(Mm5gCause.UE_SECURITY_CAPABILITIES_MISMATCH));
            return;
        }
        OptionalElements optional =
                OptionalElements.of(Mm5gIe.ADDITIONAL_5G_SECURITY_INFORMATION, RETRANSMIT_INITIAL_MESSAGE);
        if (ue.amf().equipment().asks(ue.imsi())) {
            optional = optional.with(Mm5gIe.IMEISV_REQUEST, IMEISV_REQUESTED);
        }
        NasKeySetIdentifier ksi = ue.security().offer(algorithms.get());
        ue.repetition().begin(AmfTimer.T3560, new SecurityModeCommand(algorithms.get(), ksi, capability, optional));
    }

    /** TS 33.501 10.2.2, TS 24.501 5.4.2.2: key set 0 of a key made here, which the null algorithms have no use for. */
    private static void commandWithoutKeys(UeContext ue) {
        ue.unproven();
        ue.security().agreed(Kamf.of(new byte[Kamf.LENGTH]), NO_KEYS);
        ue.security().offer(NULL_ALGORITHMS);
        ue.repetition()
                .begin(
                        AmfTimer.T3560,
                        new SecurityModeCommand(
                                NULL_ALGORITHMS,
                                NO_KEYS,
                                ue.capability(),
                                OptionalElements.of(
                                                Mm5gIe.ADDITIONAL_5G_SECURITY_INFORMATION, RETRANSMIT_INITIAL_MESSAGE)
                                        .with(Mm5gIe.IMEISV_REQUEST, IMEISV_REQUESTED)));
    }

    private static void takeIntoUse(UeContext ue, SecurityModeComplete complete) {
        ue.repetition().end(AmfTimer.T3560);
        ue.security().confirmed();
        boolean unproven = ue.security().withoutIntegrity();
        if (!unproven) {
            ue.proven();
        }
        complete.get(Mm5gIe.NAS_MESSAGE_CONTAINER)
                .flatMap(octets -> Mm5gMessage.decode(octets, Direction.UPLINK).value())
                .filter(RegistrationRequest.class::isInstance)
                .ifPresent(whole -> ue.registrationRequest((RegistrationRequest) whole));
        if (unproven) {
            ue.fire(new AmfEvent.Secured());
            return;
        }
        if (!ue.emergency().only()
                && !ue.amf()
                        .equipment()
                        .serves(ue.imsi(), complete.get(Mm5gIe.IMEISV).map(Imeisv::digits))) {
            ue.fire(new AmfEvent.RequestRefused(Mm5gCause.ILLEGAL_ME));
            return;
        }
        ue.fire(ue.amf()
                .refusal(ue, ue.procedure(), true)
                .<AmfEvent>map(refused -> refused)
                .orElseGet(AmfEvent.Secured::new));
    }

    /** The first of the operator's algorithms that the UE has as well (TS 33.501 5.11.1, 6.7.2). */
    private static Optional<NasSecurityAlgorithms> choose(AmfSpec spec, UeSecurityCapability5gs capability) {
        Optional<Eia> integrity = first(spec.integrity(), capability.integrity());
        Optional<Eea> ciphering = first(spec.ciphering(), capability.ciphering());
        return integrity.isEmpty() || ciphering.isEmpty()
                ? Optional.empty()
                : Optional.of(new NasSecurityAlgorithms(ciphering.get(), integrity.get()));
    }

    private static <T> Optional<T> first(List<T> preferred, Set<T> possible) {
        return preferred.stream().filter(possible::contains).findFirst();
    }
}
