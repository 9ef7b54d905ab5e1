package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.SubscriberStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Many UEs at once, and the same run twice. */
final class CrowdTest {
    private static final int MANY = 500;

    private static String imsi(int number) {
        return "00101%010d".formatted(number);
    }

    private static List<SubscriberSpec> subscribers(int count) {
        List<SubscriberSpec> subscribers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            subscribers.add(SubscriberSpec.of(imsi(i), Network.key(i)));
        }
        return subscribers;
    }

    @Test
    void many_subscribers_are_registered_each_with_its_own_address_and_identity() {
        Network network = new Network(Network.alpha().withSubscribers(subscribers(MANY)));
        Set<String> addresses = new HashSet<>();
        Set<Object> gutis = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            TestUe ue = new TestUe(network.time, network.ether, imsi(i), Network.key(i));
            ue.attach().answerChallenge().completeSecurityMode();
            addresses.add(ue.completeAttach().address().ipv4().orElseThrow());
            gutis.add(ue.guti.orElseThrow());
        }
        assertThat(addresses).hasSize(MANY);
        assertThat(gutis).hasSize(MANY);
        assertThat(network.done(network.control.subscribers()))
                .extracting(SubscriberStatus::state)
                .containsOnly(MmeState.REGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        assertThat(bytesOfARun()).isEqualTo(bytesOfARun());
    }

    private static List<String> bytesOfARun() {
        Network network = new Network(Network.alpha().withSubscribers(subscribers(5)));
        List<byte[]> onAir = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            TestUe ue = new TestUe(network.time, network.ether, imsi(i), Network.key(i));
            ue.attached();
            onAir.addAll(ue.onAir);
        }
        return onAir.stream().map(HexFormat.of()::formatHex).collect(Collectors.toList());
    }
}
