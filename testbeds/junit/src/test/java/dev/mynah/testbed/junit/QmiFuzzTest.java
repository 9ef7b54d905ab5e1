package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.qmi.QmiFailed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a host writes is answered, and no command breaks by it. */
@Testbed("dsds.yaml")
final class QmiFuzzTest {
    private static final int CTL = 0x00;
    private static final int DMS = 0x02;
    private static final int SET_OPERATING_MODE = 0x002E;
    private static final int UIM = 0x0B;
    private static final int POWER_ON = 0x0031;
    private static final int GET_SUPPORTED_MESSAGES = 0x001E;
    private static final int INTERNAL = 3;
    private static final int INVALID_QMI_COMMAND = 71;
    private static final int HIGHEST = 0x100;
    private static final int ROUNDS = 12;
    private static final int LONGEST = 24;

    private final Random chance = new Random(7);

    @Test
    void requests_of_chance_have_an_answer_each(VirtualTestbed testbed) {
        QmiHost qmi0 = testbed.qmi("qmi0");
        List<String> broken = new ArrayList<>();
        QmiAnswer.Cursor services = qmi0.ask(CTL, 0x0021).succeeds().tlv(0x01);
        for (int left = services.u8(); left > 0; left--) {
            int service = services.u8();
            services.skip(4);
            for (int message : messages(qmi0, service)) {
                comeBack(qmi0, testbed.clock());
                for (int round = 0; round < ROUNDS; round++) {
                    if (qmi0.ask(service, message, tlvs()).error() == INTERNAL) {
                        broken.add("%02X %04X".formatted(service, message));
                    }
                }
            }
        }
        assertThat(testbed.events(QmiFailed.class)).isEmpty();
        assertThat(broken).isEmpty();
    }

    /** What came before may have switched off the radio, the card, or both. */
    private static void comeBack(QmiHost host, TestClock clock) {
        host.ask(DMS, SET_OPERATING_MODE, QmiTlv.of(0x01).u8(0));
        host.ask(UIM, POWER_ON, QmiTlv.of(0x01).u8(1));
        host.ask(UIM, POWER_ON, QmiTlv.of(0x01).u8(2));
        clock.advance(Duration.ofSeconds(10));
    }

    /** Those a service says it has; of one that does not say, those it does not refuse as unknown. */
    private static List<Integer> messages(QmiHost host, int service) {
        QmiAnswer answer = host.ask(service, GET_SUPPORTED_MESSAGES);
        if (!answer.has(0x10)) {
            return IntStream.range(0, HIGHEST)
                    .filter(it -> host.ask(service, it).error() != INVALID_QMI_COMMAND)
                    .boxed()
                    .toList();
        }
        List<Integer> messages = new ArrayList<>();
        QmiAnswer.Cursor bits = answer.tlv(0x10);
        int length = bits.u16();
        for (int octet = 0; octet < length; octet++) {
            int some = bits.u8();
            for (int bit = 0; bit < 8; bit++) {
                if ((some >> bit & 1) == 1) {
                    messages.add(octet * 8 + bit);
                }
            }
        }
        return messages;
    }

    /** Some TLVs with small numbers in them, as most values of a meaning are. */
    private QmiTlv[] tlvs() {
        return chance.ints(0x01, 0x16)
                .distinct()
                .limit(chance.nextInt(6))
                .mapToObj(id -> {
                    byte[] value = new byte[chance.nextInt(LONGEST)];
                    chance.nextBytes(value);
                    if (chance.nextBoolean()) {
                        for (int i = 0; i < value.length; i++) {
                            value[i] &= 3;
                        }
                    }
                    return QmiTlv.of(id).bytes(value);
                })
                .toArray(QmiTlv[]::new);
    }
}
