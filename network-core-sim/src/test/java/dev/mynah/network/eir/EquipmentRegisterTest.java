package dev.mynah.network.eir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.conformance.Conforms;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which devices are served. */
class EquipmentRegisterTest {
    private static final String ANYBODY = "001010000000001";
    private static final String BOUND = "001010000000002";
    private static final Map<String, String> BINDINGS = Map.of(BOUND, "490154203237518");

    private static final String MISPLACED = "001010000000003";

    private static EquipmentRegister register(EquipmentSpec devices) {
        return new EquipmentRegister(devices, imsi -> Optional.ofNullable(BINDINGS.get(imsi)), MISPLACED::equals);
    }

    private static boolean serves(EquipmentRegister register, String imsi, String imei) {
        return register.serves(imsi, Optional.of(imei));
    }

    @Test
    @Conforms(to = "TS 22.016 5", by = EquipmentRegister.class)
    void a_device_or_a_type_of_them_is_refused() {
        EquipmentRegister register = register(new EquipmentSpec(Set.of("490154203237518", "35209900"), Set.of()));
        assertThat(serves(register, ANYBODY, "490154203237518")).isFalse();
        assertThat(serves(register, ANYBODY, "4901542032375101"))
                .as("the software version doesn't count")
                .isFalse();
        assertThat(serves(register, ANYBODY, "352099001761481")).isFalse();
        assertThat(serves(register, ANYBODY, "490154203237526")).isTrue();
        assertThat(register.serves(ANYBODY, Optional.empty())).isFalse();
    }

    @Test
    @Conforms(to = "TS 22.016 5", by = EquipmentRegister.class)
    void where_some_are_allowed_others_are_not() {
        EquipmentRegister register = register(new EquipmentSpec(Set.of("490154203237518"), Set.of("49015420")));
        assertThat(serves(register, ANYBODY, "490154203237526")).isTrue();
        assertThat(serves(register, ANYBODY, "490154203237518")).isFalse();
        assertThat(serves(register, ANYBODY, "352099001761481")).isFalse();
    }

    @Test
    void a_sim_may_belong_to_one_device_and_nobody_is_asked_without_need() {
        EquipmentRegister register = register(EquipmentSpec.ANY);
        assertThat(register.asks(ANYBODY)).isFalse();
        assertThat(register.serves(ANYBODY, Optional.empty())).isTrue();
        assertThat(register.asks(BOUND)).isTrue();
        assertThat(serves(register, BOUND, "4901542032375177")).isTrue();
        assertThat(serves(register, BOUND, "352099001761481")).isFalse();
    }

    @Test
    void a_subscription_on_another_euicc_than_its_own_is_served_in_no_device() {
        EquipmentRegister register = register(EquipmentSpec.ANY);
        assertThat(register.asks(MISPLACED)).isTrue();
        assertThat(serves(register, MISPLACED, "490154203237518")).isFalse();
    }

    @Test
    void devices_are_refused_and_served_again_at_any_time() {
        EquipmentRegister register = register(EquipmentSpec.ANY);
        register.refuse("490154203237518");
        assertThat(serves(register, ANYBODY, "490154203237518")).isFalse();
        register.serve("490154203237518");
        assertThat(register.asks(ANYBODY)).isFalse();
        assertThatThrownBy(() -> register.refuse("12"))
                .hasMessage("imei: \"12\" is neither an IMEI nor a type allocation code of 8 digits");
    }
}
