package dev.mynah.modem.mm5g;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.conformance.Conforms;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.mm5g.SecurityModeCommand;
import dev.mynah.network.air.nas.security.Kamf;
import dev.mynah.network.air.nas.security.NasEnvelope5gs;
import dev.mynah.network.air.nas.security.NasEnvelope5gs.SecurityProtected;
import dev.mynah.network.air.nas.security.NasSecurityContext5gs;
import dev.mynah.network.air.nas.security.SecurityHeader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Anybody can send what the null algorithms protect: the UE takes them for a call for help and nothing else. */
@Conforms(to = "TS 24.501 5.4.2.3", by = NasSecurity.class)
class NullAlgorithmsTest {
    private final NasSecurity security = new NasSecurity();

    private Optional<Mm5gCause> command(int ksi, Eea ciphering, Eia integrity, boolean forHelp) {
        return command(ksi, ciphering, integrity, forHelp, false);
    }

    private Optional<Mm5gCause> command(int ksi, Eea ciphering, Eia integrity, boolean forHelp, boolean ciphered) {
        NasKeySetIdentifier keys = NasKeySetIdentifier.of(ksi);
        NasSecurityAlgorithms algorithms = new NasSecurityAlgorithms(ciphering, integrity);
        SecurityModeCommand command =
                new SecurityModeCommand(algorithms, keys, Mm5gUe.CAPABILITY, OptionalElements.NONE);
        NasSecurityContext5gs network =
                NasSecurityContext5gs.fresh(Direction.DOWNLINK, keys, Kamf.of(new byte[Kamf.LENGTH]), algorithms);
        SecurityProtected envelope = (SecurityProtected)
                NasEnvelope5gs.open(network.protect(SecurityHeader.INTEGRITY_NEW_CONTEXT, command.encode()))
                        .orElseThrow();
        return security.command(command, envelope, forHelp, ciphered);
    }

    @Test
    void a_ue_that_registers_for_help_takes_them() {
        assertThat(command(0, Eea.EEA0, Eia.EIA0, true)).isEmpty();
        assertThat(security.secure()).isTrue();
    }

    @Test
    void a_ue_that_registers_for_anything_else_does_not() {
        assertThat(command(0, Eea.EEA0, Eia.EIA0, false)).contains(Mm5gCause.UE_SECURITY_CAPABILITIES_MISMATCH);
        assertThat(security.secure()).isFalse();
    }

    @Test
    void null_integrity_goes_with_null_ciphering_and_key_set_0() {
        assertThat(command(1, Eea.EEA0, Eia.EIA0, true)).contains(Mm5gCause.UE_SECURITY_CAPABILITIES_MISMATCH);
        assertThat(command(0, Eea.EEA2, Eia.EIA0, true)).contains(Mm5gCause.UE_SECURITY_CAPABILITIES_MISMATCH);
        assertThat(security.secure()).isFalse();
    }

    @Test
    void a_call_for_help_makes_no_key_out_of_nothing_for_other_algorithms() {
        assertThat(command(0, Eea.EEA2, Eia.EIA2, true)).contains(Mm5gCause.SECURITY_MODE_REJECTED_UNSPECIFIED);
    }

    @Test
    void a_user_who_wants_everything_ciphered_has_null_ciphering_refused() {
        assertThat(command(1, Eea.EEA0, Eia.EIA2, false, true)).contains(Mm5gCause.SECURITY_MODE_REJECTED_UNSPECIFIED);
        assertThat(security.secure()).isFalse();
    }

    @Test
    void a_call_for_help_goes_before_that_wish() {
        assertThat(command(0, Eea.EEA0, Eia.EIA0, true, true)).isEmpty();
    }
}
