package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.Imeisv;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.element.UeNetworkCapability;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.SecurityModeCommand;
import dev.mynah.network.air.nas.emm.SecurityModeComplete;
import dev.mynah.network.air.nas.security.Kasme;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Taking a new security context into use. TS 24.301 5.4.3. */
final class SecurityMode {
    static final Step<UeContext> COMMAND = Step.of("SECURITY MODE COMMAND, start T3460", SecurityMode::command);
    static final Step<UeContext> COMMAND_WITHOUT_KEYS =
            Step.of("SECURITY MODE COMMAND with EIA0 and EEA0, start T3460", SecurityMode::commandWithoutKeys);
    static final Step<UeContext> TAKE_INTO_USE =
            Step.of("take the new keys into use", SecurityModeComplete.class, SecurityMode::takeIntoUse);
    static final Step<UeContext> ABORT = Step.of("keep the old keys", UeContext::abort);

    /** 9.9.3.18. */
    private static final int IMEISV_REQUESTED = 1;

    private static final NasKeySetIdentifier NO_KEYS = NasKeySetIdentifier.of(0);
    private static final NasSecurityAlgorithms NULL_ALGORITHMS = new NasSecurityAlgorithms(Eea.EEA0, Eia.EIA0);

    private SecurityMode() {}

    private static void command(UeContext ue) {
        UeNetworkCapability capability = ue.capability();
        Optional<NasSecurityAlgorithms> algorithms = choose(ue.mme().spec(), capability);
        if (algorithms.isEmpty()) {
            ue.fire(new MmeEvent.RequestRefused(EmmCause.UE_SECURITY_CAPABILITIES_MISMATCH));
            return;
        }
        ue.security().offer(algorithms.get());
        OptionalElements nonces = ue.relocation().nonces();
        ue.repetition()
                .begin(
                        MmeTimer.T3460,
                        new SecurityModeCommand(
                                algorithms.get(),
                                ue.security().agreedKsi(),
                                capability.toSecurityCapability(),
                                ue.mme().equipment().asks(ue.imsi())
                                        ? nonces.with(EmmIe.IMEISV_REQUEST, IMEISV_REQUESTED)
                                        : nonces));
    }

    /** TS 33.401 15.2.2, TS 24.301 5.4.3.2: key set 0 of a key made here, which the null algorithms have no use for. */
    private static void commandWithoutKeys(UeContext ue) {
        ue.unproven();
        ue.security().agreed(Kasme.of(new byte[Kasme.LENGTH]), NO_KEYS);
        ue.security().offer(NULL_ALGORITHMS);
        ue.repetition()
                .begin(
                        MmeTimer.T3460,
                        new SecurityModeCommand(
                                NULL_ALGORITHMS,
                                NO_KEYS,
                                ue.capability().toSecurityCapability(),
                                OptionalElements.of(EmmIe.IMEISV_REQUEST, IMEISV_REQUESTED)));
    }

    private static void takeIntoUse(UeContext ue, SecurityModeComplete complete) {
        ue.repetition().end(MmeTimer.T3460);
        ue.security().confirmed();
        if (ue.security().withoutIntegrity()) {
            ue.fire(new MmeEvent.Secured());
            return;
        }
        ue.proven();
        if (!ue.emergency().only() && !ue.mme().equipment().serves(ue.imsi(), imeisv(complete))) {
            ue.fire(new MmeEvent.RequestRefused(EmmCause.ILLEGAL_ME));
            return;
        }
        ue.fire(ue.mme()
                .refusal(ue, ue.procedure(), true)
                .<MmeEvent>map(refused -> refused)
                .orElseGet(MmeEvent.Secured::new));
    }

    private static Optional<String> imeisv(SecurityModeComplete complete) {
        return complete.get(EmmIe.IMEISV).filter(Imeisv.class::isInstance).map(it -> ((Imeisv) it).digits());
    }

    /** The first of the operator's algorithms that the UE has as well (TS 33.401 7.2.4.3.1). */
    private static Optional<NasSecurityAlgorithms> choose(MmeSpec spec, UeNetworkCapability capability) {
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
