package dev.mynah.modem.emm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.conformance.Conforms;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.emm.SecurityModeCommand;
import dev.mynah.network.air.nas.security.Kasme;
import dev.mynah.network.air.nas.security.NasEnvelope;
import dev.mynah.network.air.nas.security.NasEnvelope.SecurityProtected;
import dev.mynah.network.air.nas.security.NasSecurityContext;
import dev.mynah.network.air.nas.security.SecurityHeader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Anybody can send what the null algorithms protect: the UE takes them for a call for help and nothing else. */
@Conforms(to = "TS 24.301 5.4.3.3", by = NasSecurity.class)
class NullAlgorithmsTest {
    private final NasSecurity security = new NasSecurity();

    private Optional<EmmCause> command(int ksi, Eea ciphering, Eia integrity, boolean forHelp) {
        return command(ksi, ciphering, integrity, forHelp, false);
    }

    private Optional<EmmCause> command(int ksi, Eea ciphering, Eia integrity, boolean forHelp, boolean ciphered) {
        NasKeySetIdentifier keys = NasKeySetIdentifier.of(ksi);
        NasSecurityAlgorithms algorithms = new NasSecurityAlgorithms(ciphering, integrity);
        SecurityModeCommand command = new SecurityModeCommand(
                algorithms, keys, EmmUe.CAPABILITY.toSecurityCapability(), OptionalElements.NONE);
        NasSecurityContext network =
                NasSecurityContext.fresh(Direction.DOWNLINK, keys, Kasme.of(new byte[Kasme.LENGTH]), algorithms);
        SecurityProtected envelope = (SecurityProtected) NasEnvelope.open(
                        network.protect(SecurityHeader.INTEGRITY_NEW_CONTEXT, command.encode()), Direction.DOWNLINK)
                .orElseThrow();
        return security.command(command, envelope, forHelp, ciphered);
    }

    @Test
    void a_ue_that_attaches_for_help_takes_them() {
        assertThat(command(0, Eea.EEA0, Eia.EIA0, true)).isEmpty();
        assertThat(security.secure()).isTrue();
    }

    @Test
    void a_ue_that_attaches_for_anything_else_does_not() {
        assertThat(command(0, Eea.EEA0, Eia.EIA0, false)).contains(EmmCause.UE_SECURITY_CAPABILITIES_MISMATCH);
        assertThat(security.secure()).isFalse();
    }

    @Test
    void null_integrity_goes_with_null_ciphering_and_key_set_0() {
        assertThat(command(1, Eea.EEA0, Eia.EIA0, true)).contains(EmmCause.UE_SECURITY_CAPABILITIES_MISMATCH);
        assertThat(command(0, Eea.EEA2, Eia.EIA0, true)).contains(EmmCause.UE_SECURITY_CAPABILITIES_MISMATCH);
        assertThat(security.secure()).isFalse();
    }

    @Test
    void a_call_for_help_makes_no_key_out_of_nothing_for_other_algorithms() {
        assertThat(command(0, Eea.EEA2, Eia.EIA2, true)).contains(EmmCause.SECURITY_MODE_REJECTED_UNSPECIFIED);
    }

    @Test
    void a_user_who_wants_everything_ciphered_has_null_ciphering_refused() {
        assertThat(command(1, Eea.EEA0, Eia.EIA2, false, true)).contains(EmmCause.SECURITY_MODE_REJECTED_UNSPECIFIED);
        assertThat(security.secure()).isFalse();
    }

    @Test
    void a_call_for_help_goes_before_that_wish() {
        assertThat(command(0, Eea.EEA0, Eia.EIA0, true, true)).isEmpty();
    }
}
