package dev.mynah.network.air.sms.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.relay.CpMessage.CpAck;
import dev.mynah.network.air.sms.relay.CpMessage.CpData;
import dev.mynah.network.air.sms.relay.CpMessage.CpError;
import dev.mynah.network.air.sms.relay.CpMessage.Transaction;
import dev.mynah.network.air.sms.relay.RpMessage.RpAck;
import dev.mynah.network.air.sms.relay.RpMessage.RpData;
import dev.mynah.network.air.sms.relay.RpMessage.RpError;
import dev.mynah.network.air.sms.relay.RpMessage.RpSmma;
import dev.mynah.network.conformance.Conforms;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final RpAddress CENTRE = RpAddress.number("+491700000000");
    private static final Octets TPDU = Octets.hex("11000b916407281553f80000aa0ae8329bfd4697d9ec37");

    private static final List<RpMessage> RP = List.of(
            new RpData(false, 1, RpAddress.NONE, CENTRE, TPDU),
            new RpData(true, 2, CENTRE, RpAddress.NONE, TPDU),
            new RpAck(true, 3, Optional.empty()),
            new RpAck(false, 4, Optional.of(Octets.hex("0000"))),
            RpError.of(true, 5, RpCause.CONGESTION),
            new RpError(false, 6, 22, Optional.of(7), Optional.of(Octets.hex("00d300"))),
            new RpSmma(255));

    private static final List<CpMessage> CP = List.of(
            new CpData(new Transaction(0, false), Octets.hex("0200")),
            new CpAck(new Transaction(6, true)),
            new CpError(new Transaction(3, true), CpCause.CONGESTION.value()));

    @Test
    @Conforms(to = "TS 24.011 7", by = RpMessage.class)
    void a_message_from_a_mobile_goes_down_all_three_layers_and_back_up() {
        Octets air = new CpData(new Transaction(2, false), new RpData(false, 9, RpAddress.NONE, CENTRE, TPDU).encode())
                .encode();
        assertThat(air).hasToString("2901" + "23" + "0009" + "00" + "07" + "91947100000000" + "17" + TPDU);
        CpData connection = (CpData) CpMessage.decode(air).orElseThrow();
        RpData relay = (RpData) RpMessage.decode(connection.userData()).orElseThrow();
        assertThat(relay.destination().display()).isEqualTo("+491700000000");
        assertThat(Tpdu.decode(relay.userData(), Tpdu.Carrier.DATA_TO_NETWORK).value())
                .containsInstanceOf(SmsSubmit.class);
    }

    @Test
    void every_message_comes_back_as_it_was() {
        RP.forEach(it -> assertThat(RpMessage.decode(it.encode()).orElseThrow()).isEqualTo(it));
        CP.forEach(it -> assertThat(CpMessage.decode(it.encode()).orElseThrow()).isEqualTo(it));
    }

    @Test
    @Conforms(to = "TS 24.007 11.2.3.1.3", by = CpMessage.class)
    void the_other_side_names_a_transaction_by_the_same_number_and_the_other_flag() {
        assertThat(new Transaction(4, false).seenByOther()).isEqualTo(new Transaction(4, true));
    }

    @Test
    @Conforms(to = "TS 24.011 9.2", by = RpMessage.class)
    void an_unknown_element_before_the_report_is_passed_over() {
        Octets acknowledged = Octets.hex("0205" + "7e02aabb" + "4103000102");
        assertThat(RpMessage.decode(acknowledged).orElseThrow())
                .isEqualTo(new RpAck(false, 5, Optional.of(Octets.hex("000102"))));
    }

    @Test
    @Conforms(to = "TS 24.011 8.2.5.4", by = RpCause.class)
    void causes_have_the_values_of_the_clause_and_others_none() {
        for (RpCause cause : RpCause.values()) {
            assertThat(RpCause.of(cause.value())).contains(cause);
        }
        for (CpCause cause : CpCause.values()) {
            assertThat(CpCause.of(cause.value())).contains(cause);
        }
        assertThat(RpCause.of(2)).isEmpty();
        assertThat(CpCause.of(2)).isEmpty();
    }

    @Test
    void whatever_the_octets_are_nothing_is_thrown_and_what_is_read_can_be_written() {
        Random random = new Random(24011);
        for (int i = 0; i < 20_000; i++) {
            Octets good = i % 2 == 0
                    ? RP.get(random.nextInt(RP.size())).encode()
                    : CP.get(random.nextInt(CP.size())).encode();
            byte[] octets = good.slice(0, 1 + random.nextInt(good.length())).toByteArray();
            octets[random.nextInt(octets.length)] = (byte) random.nextInt();
            Octets hostile = Octets.of(octets);
            RpMessage.decode(hostile)
                    .value()
                    .ifPresent(it ->
                            assertThat(RpMessage.decode(it.encode()).value()).contains(it));
            CpMessage.decode(hostile)
                    .value()
                    .ifPresent(it ->
                            assertThat(CpMessage.decode(it.encode()).value()).contains(it));
        }
    }
}
