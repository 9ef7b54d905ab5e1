package dev.mynah.modem.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.CallGroup;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.CugCall;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a SETUP says of the closed user group its call is in. TS 24.085 1, TS 24.080 4.4.2. */
class ClosedUserGroupTest {
    private static CugCall said(CallGroup group) {
        Component.Invoke invoke = (Component.Invoke) Component.decodeAll(CallFacility.closedUserGroup(group))
                .orElseThrow()
                .get(0);
        assertThat(invoke.operation()).isEqualTo(SsOperation.FORWARD_CUG_INFO.code());
        return CugCall.decode(invoke.argument()).orElseThrow();
    }

    @Test
    void the_network_hears_which_group_it_is_and_what_is_not_to_be() {
        assertThat(said(CallGroup.PREFERRED)).isEqualTo(new CugCall(Optional.empty(), false, false));
        assertThat(said(new CallGroup(Optional.of(3), false, true)))
                .isEqualTo(new CugCall(Optional.of(3), false, true));
        assertThat(said(new CallGroup(Optional.empty(), true, false)))
                .isEqualTo(new CugCall(Optional.empty(), true, false));
    }
}
