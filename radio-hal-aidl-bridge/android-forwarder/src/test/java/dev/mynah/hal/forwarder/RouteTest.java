package dev.mynah.hal.forwarder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {
    @Test
    void an_instance_is_served_from_a_host_and_a_port() {
        Route route = Route.parse("android.hardware.radio.sim.IRadioSim/slot1=10.0.2.2:7103");
        assertThat(route).isEqualTo(new Route("android.hardware.radio.sim.IRadioSim/slot1", "10.0.2.2", 7103));
        assertThat(route.descriptor()).isEqualTo("android.hardware.radio.sim.IRadioSim");
    }

    @Test
    void a_host_may_be_an_address_of_the_newer_protocol() {
        assertThat(Route.parse("a.IFoo/default=[::1]:7100")).isEqualTo(new Route("a.IFoo/default", "::1", 7100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.IFoo/slot1",
                "a.IFoo=10.0.2.2:1",
                "a.IFoo/slot1=10.0.2.2",
                "a.IFoo/slot1=:7100",
                "a.IFoo/slot1=10.0.2.2:70000",
                "a.IFoo/slot1=10.0.2.2:-1"
            })
    void what_is_no_route_is_named(String text) {
        assertThatThrownBy(() -> Route.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(text + ": not of the form INSTANCE=HOST:PORT");
    }
}
