package dev.mynah.modem.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.Handling;
import dev.mynah.network.calls.FarEndSpec;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Octets of any kind in the middle of calls: nothing is thrown, and nothing is left when the calls are over. */
class HostileCallsTest {
    private static final int MESSAGES = 10_000;

    /** One of each kind, and some that carry components. */
    private static final List<String> EXAMPLES = List.of(
            "030504066004020005815e07915155210300f2",
            "030e0406600402000581",
            "8308040660040200058115020100",
            "83011e02ea81",
            "8302",
            "8307",
            "030f",
            "832502e090",
            "032d",
            "832d0802e090",
            "832a",
            "0318",
            "8319",
            "831a02e0bf",
            "031c",
            "831d",
            "831e02e0ac",
            "03352c31",
            "83362c31",
            "0331",
            "8332",
            "0334",
            "033d02e09e0a",
            "833ef9",
            "031706600402000581",
            "833a05a203020101",
            "833a26a12402010302017d301c800172a11781010a8202012c83016484011985010086010087021fff",
            "033a08a10602010202017d7f0100",
            "033a08a10602010202017c",
            "033a08a10602010202017e");

    private final CallBench bench = new CallBench();
    private final CallBench.Network alpha = bench.network("001-01", FarEndSpec.answers("15550001000", Duration.ZERO));
    private final CallBench.Phone anna = alpha.phone("15551230001");
    private final CallBench.Phone bert = alpha.phone("15551230002");
    private final CallBench.Phone carl = alpha.phone("15551230003");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void any_octets_at_any_time_leave_nothing_behind(boolean downlink) {
        Random random = new Random(4);
        List<byte[]> examples = EXAMPLES.stream().map(HexFormat.of()::parseHex).toList();
        for (int i = 0; i < MESSAGES; i++) {
            if (anna.connections() == 0) {
                begin(random);
            }
            anna.inject(mutated(examples.get(random.nextInt(examples.size())), random), downlink);
            if (random.nextInt(20) == 0) {
                bench.pass(Duration.ofSeconds(random.nextInt(40)));
            }
        }
        Stream.of(anna, bert, carl).forEach(phone -> {
            phone.calls.hangUp();
            phone.calls.handle(new Handling.ReleaseHeld());
        });
        bench.pass(Duration.ofMinutes(10));
        Stream.of(anna, bert, carl).forEach(CallBench.Phone::loseRadio);
        bench.pass(Duration.ofMinutes(10));
        Stream.of(anna, bert, carl)
                .forEach(phone -> assertThat(phone.calls.list()).isEmpty());
        anna.dial("+15551230002");
        assertThat(bert.calls.list()).hasSize(1);
    }

    private void begin(Random random) {
        switch (random.nextInt(4)) {
            case 0 -> {
                anna.calls.dial(dev.mynah.modem.Calls.Dialling.of("+15551230002"));
                bench.settle();
                bert.calls.answer();
            }
            case 1 -> {
                carl.calls.dial(dev.mynah.modem.Calls.Dialling.of("+15551230001"));
                bench.settle();
                anna.calls.answer();
            }
            case 2 -> anna.calls.dial(dev.mynah.modem.Calls.Dialling.of("+15550001000"));
            default -> {
                anna.calls.dial(dev.mynah.modem.Calls.Dialling.of("+15551230002"));
                bench.settle();
                bert.calls.answer();
                carl.calls.dial(dev.mynah.modem.Calls.Dialling.of("+15551230001"));
                bench.settle();
                anna.calls.handle(new Handling.HoldActive());
            }
        }
        bench.settle();
        bench.published.clear();
    }

    private static byte[] mutated(byte[] example, Random random) {
        byte[] changed = example.clone();
        changed[0] = (byte) (random.nextInt(4) == 0 ? changed[0] : random.nextInt(3) << 4 | random.nextInt(2) << 7 | 3);
        for (int i = random.nextInt(3); i > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }
}
