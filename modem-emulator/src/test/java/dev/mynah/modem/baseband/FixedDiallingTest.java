package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.Trouble;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim.FileCommand;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpAddress;
import io.vertx.core.Future;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A card that lets its subscriber reach fixed numbers only. TS 22.101 A.24. */
class FixedDiallingTest {
    private static final int UPDATE_RECORD = 220;
    private static final int EF_FDN = 0x6F3B;
    /** +4670, and 110 with any digit behind it. */
    private static final String ABROAD = "FF".repeat(14) + "03916407" + "FF".repeat(10);

    private static final String SHORT = "FF".repeat(14) + "038111D0" + "FF".repeat(10);
    private static final RpAddress CENTRE = RpAddress.number("+46705008999");

    private final Bench bench = Bench.of().powerOn();

    private static Optional<Reason> refusal(Future<?> future) {
        return future.cause() instanceof Refusal refusal ? Optional.of(refusal.reason()) : Optional.empty();
    }

    private void fix() {
        bench.get(bench.sim(0).verify(PinKey.PIN2, "1234"));
        write(1, ABROAD);
        write(2, SHORT);
        assertThat(bench.sim(0).fixedDialling()).contains(false);
        bench.get(bench.sim(0).fixedDialling(true, "1234"));
        assertThat(bench.sim(0).fixedDialling()).contains(true);
    }

    private void write(int record, String content) {
        byte[] data = HexFormat.of().parseHex(content);
        FileCommand update = new FileCommand(UPDATE_RECORD, EF_FDN, record, 4, data.length, data, new byte[0]);
        assertThat(bench.get(bench.sim(0).file(update)).sw1()).isEqualTo(0x90);
    }

    private Optional<Reason> dialled(String number) {
        Future<Integer> call = bench.slot(0).calls().dial(Dialling.of(number));
        bench.settle();
        bench.slot(0).calls().hangUp();
        bench.settle();
        return refusal(call);
    }

    @Test
    void calls_go_to_fixed_numbers_with_more_digits_or_none_and_to_help() {
        fix();
        assertThat(dialled("+491700000002")).contains(Reason.FIXED_DIALLING);
        assertThat(bench.slot(0).calls().lastEnd().orElseThrow().trouble()).contains(Trouble.NOT_FIXED);
        assertThat(dialled("4670123")).contains(Reason.FIXED_DIALLING);
        assertThat(dialled("11")).contains(Reason.FIXED_DIALLING);
        assertThat(dialled("+46701")).isNotEqualTo(Optional.of(Reason.FIXED_DIALLING));
        assertThat(dialled("1107")).isNotEqualTo(Optional.of(Reason.FIXED_DIALLING));
        assertThat(dialled("112")).isNotEqualTo(Optional.of(Reason.FIXED_DIALLING));
        bench.get(bench.sim(0).fixedDialling(false, "1234"));
        assertThat(dialled("+491700000002")).isNotEqualTo(Optional.of(Reason.FIXED_DIALLING));
    }

    @Test
    void messages_need_both_their_receiver_and_their_centre_to_be_fixed() {
        fix();
        Octets abroad = ShortMessageTest.submit("+46701234567", "hi", false);
        Octets home = ShortMessageTest.submit("+491700000002", "hi", false);
        assertThat(refusal(bench.slot(0).messages().send(CENTRE, home))).contains(Reason.FIXED_DIALLING);
        assertThat(refusal(bench.slot(0).messages().send(RpAddress.number("+49171"), abroad)))
                .contains(Reason.FIXED_DIALLING);
        assertThat(refusal(bench.slot(0).messages().send(CENTRE, abroad)))
                .isNotEqualTo(Optional.of(Reason.FIXED_DIALLING));
    }

    @Test
    void it_is_put_in_force_with_pin2() {
        assertThat(refusal(bench.sim(0).fixedDialling(true, "0000"))).contains(Reason.WRONG_PASSWORD);
        assertThat(bench.sim(0).fixedDialling()).contains(false);
        bench.pullOut(0);
        assertThat(refusal(bench.sim(0).fixedDialling(true, "1234"))).contains(Reason.SIM_ABSENT);
        assertThat(bench.sim(0).fixedDialling()).isEmpty();
    }
}
