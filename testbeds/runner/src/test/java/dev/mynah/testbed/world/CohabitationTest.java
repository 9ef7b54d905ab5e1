package dev.mynah.testbed.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.DualSim;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.Startup;
import dev.mynah.testbed.file.TestbedModem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CohabitationTest {
    @Test
    void modems_without_a_common_card_live_apart() {
        Cohabitation homes = new Cohabitation(List.of(modem("a", "one"), modem("b", "two")));
        assertThat(homes.size()).isEqualTo(2);
        assertThat(homes.of("a")).isNotEqualTo(homes.of("b"));
    }

    @Test
    void who_shares_a_card_shares_a_home_however_far_around() {
        Cohabitation homes = new Cohabitation(
                List.of(modem("a", "one"), modem("b", "two"), modem("c", "three"), modem("d", "one", "two")));
        assertThat(homes.size()).isEqualTo(2);
        assertThat(homes.of("a")).isEqualTo(homes.of("b")).isEqualTo(homes.of("d"));
        assertThat(homes.of("c")).isNotEqualTo(homes.of("a"));
    }

    private static TestbedModem modem(String name, String... cards) {
        return new TestbedModem(
                name,
                new ModemIdentity("", "", ""),
                Startup.AT_ONCE,
                Set.of(),
                Stream.of(cards).map(Optional::of).toList(),
                List.of(),
                DualSim.STANDBY,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
