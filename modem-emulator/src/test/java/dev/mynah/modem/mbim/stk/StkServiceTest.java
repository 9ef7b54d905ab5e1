package dev.mynah.modem.mbim.stk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.Toolkit;
import dev.mynah.modem.mbim.MbimHost;
import dev.mynah.modem.mbim.wire.Status;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StkServiceTest {
    private static final int DISPLAY_TEXT = 0x21;

    private final MbimHost mbim = MbimHost.opened("STK");

    private byte[] take(int... types) {
        byte[] bits = new byte[32];
        for (int type : types) {
            bits[type / 8] |= (byte) (1 << type % 8);
        }
        return (byte[]) mbim.set("Pac", "PacHostControl", bits).value("PacSupport");
    }

    @Test
    void a_host_takes_on_commands_and_gives_them_back() {
        byte[] support = take(DISPLAY_TEXT);
        assertThat(support[DISPLAY_TEXT]).isEqualTo((byte) 6);
        assertThat(support[0x25]).isEqualTo((byte) 1);
        assertThat(support[0x01]).isEqualTo((byte) 2);
        assertThat(mbim.slot().toolkit.claims).isOne();
        assertThat(mbim.slot().toolkit.claimed).isEqualToIgnoringCase("000001");
        take();
        assertThat(mbim.slot().toolkit.claims).isZero();
    }

    @Test
    void a_command_is_indicated_and_answered() {
        byte[] command = {(byte) 0xD0, 0x01, 0x00};
        mbim.slot().tell(new SubscriptionEvent.ProactiveCommandReceived(command));
        mbim.indicated();
        take(DISPLAY_TEXT);
        mbim.slot().toolkit.pending = Optional.of(command);
        mbim.slot().tell(new SubscriptionEvent.ProactiveCommandReceived(command));
        mbim.slot().tell(new SubscriptionEvent.ProactiveCommandPerformed(command));
        mbim.indicated(
                "Pac {PacType=PROACTIVE_COMMAND DataBuffer=D00100}", "Pac {PacType=NOTIFICATION DataBuffer=D00100}");
        mbim.set("Terminal Response", "Response", new byte[] {1, 2, 3}).answers("{ResultData= StatusWords=36864}");
        assertThat(mbim.slot().toolkit.asked).containsExactly("respond 010203");
        mbim.set("Terminal Response", "Response", new byte[] {1}).fails(Status.OPERATION_NOT_ALLOWED);
    }

    @Test
    void an_envelope_goes_to_the_card_unless_that_is_busy() {
        mbim.set("Envelope", "Data", new byte[] {(byte) 0xD3, 0}).fails(Status.NONE);
        mbim.slot().toolkit.answer = new Toolkit.EnvelopeAnswer(new byte[0], 0x9300);
        mbim.set("Envelope", "Data", new byte[] {(byte) 0xD3, 0}).fails(Status.STK_BUSY);
        mbim.set("Envelope").fails(Status.INVALID_PARAMETERS);
        byte[] support = (byte[]) mbim.query("Envelope").value("EnvelopeSupport");
        assertThat(support[0xD3 / 8]).isEqualTo((byte) 0xFE);
    }

    @Test
    void a_host_that_goes_gives_back_what_it_took() {
        take(DISPLAY_TEXT);
        mbim.end();
        assertThat(mbim.slot().toolkit.claims).isZero();
    }
}
