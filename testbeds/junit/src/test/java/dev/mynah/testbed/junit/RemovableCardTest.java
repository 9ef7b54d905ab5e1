package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.modem.apdu.CardAccess;
import dev.mynah.modem.sim.CardUse;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.testbed.control.CardControl.CardPlace;
import dev.mynah.testbed.control.CardControl.Seat;
import dev.mynah.testbed.control.Refused;
import io.vertx.core.Future;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

@Testbed("removable.yaml")
final class RemovableCardTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static void insert(VirtualTestbed testbed, String modem, int slot, String card) throws Refused {
        assertThat(testbed.world()
                        .tray()
                        .insert(modem, slot, card, OptionalInt.empty())
                        .isComplete())
                .isFalse();
        testbed.clock().settle();
    }

    private static void remove(VirtualTestbed testbed, String modem, int slot) throws Refused {
        testbed.world().tray().remove(modem, slot);
        testbed.clock().settle();
    }

    @Test
    void a_card_pulled_out_is_missed_and_a_card_put_in_registers(
            VirtualTestbed testbed, AtClient modem0_at0, AtClient modem1_at0) throws Refused {
        modem0_at0.ask("AT+CEREG?", "+CEREG: 0,1");
        modem0_at0.send("AT+CEREG=1").expect("OK");
        modem0_at0.send("AT+CMEE=1").expect("OK");
        remove(testbed, "modem0", 0);
        modem0_at0.expect("+CEREG: 0");
        assertThat(modem0_at0.ask("AT+CPIN?")).containsExactly("+CME ERROR: 10");
        assertThat(modem0_at0.ask("AT+CIMI")).containsExactly("+CME ERROR: 10");
        insert(testbed, "modem0", 0, "beta0");
        modem0_at0.eventually("+CEREG: 1");
        assertThat(modem0_at0.ask("AT+CIMI")).contains("999700000000001");
        assertThat(modem1_at0.ask("AT+CIMI")).contains("001010000000002");
    }

    @Test
    void a_card_goes_from_one_modem_to_another(VirtualTestbed testbed, AtClient modem0_at0, AtClient modem1_at0)
            throws Refused {
        modem0_at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThatThrownBy(() -> testbed.world().tray().insert("modem1", 1, "alpha0", OptionalInt.empty()))
                .hasMessage("alpha0 is in modem0 slot 0: remove it there first");
        remove(testbed, "modem0", 0);
        remove(testbed, "modem1", 0);
        insert(testbed, "modem1", 0, "alpha0");
        modem1_at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(modem1_at0.ask("AT+CIMI")).contains("001010000000001");
        assertThat(testbed.world().tray().at("modem1", 0)).isEqualTo(new CardPlace("alpha0", 0));
    }

    @Test
    void an_euicc_comes_out_of_all_its_slots_at_once(VirtualTestbed testbed, AtClient modem2_at0) throws Refused {
        modem2_at0.ask("AT+CEREG?", "+CEREG: 0,1");
        Future<List<Seat>> seats = testbed.world().tray().remove("modem2", 1);
        testbed.clock().settle();
        assertThat(seats.result()).containsExactly(new Seat(0, "modem2", 0), new Seat(1, "modem2", 1));
        assertThat(modem2_at0.ask("AT+CIMI")).containsExactly("ERROR");
        insert(testbed, "modem2", 1, "euicc0");
        assertThat(testbed.world().tray().at("modem2", 1)).isEqualTo(new CardPlace("euicc0", 1));
        modem2_at0.send("AT+CSUS=1").expect("OK");
        modem2_at0.ask("AT+CEREG?", "+CEREG: 0,1");
    }

    @Test
    void who_is_on_a_card_stays_on_it_while_it_moves(VirtualTestbed testbed, AtClient modem1_at0) throws Refused {
        Timeline elsewhere = testbed.world().modem("modem2").timeline();
        CardAccess access = testbed.world()
                .tray()
                .access(new CardPlace("beta0", 0), CardUse.Channels.OWN, "test", elsewhere)
                .get();
        assertThat(say(testbed, access, "00A4000C022FE2")).isEqualTo("9000");
        remove(testbed, "modem1", 0);
        insert(testbed, "modem1", 0, "beta0");
        modem1_at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(say(testbed, access, "00A4000C022FE2")).isEqualTo("9000");
        assertThat(say(testbed, access, "00B000000A")).isEqualTo("989979000000000010F9" + "9000");
        assertThat(say(testbed, access, "01A4000C022FE2"))
                .as("the stack's own channel")
                .isEqualTo("6881");
        access.end();
        testbed.clock().settle();
        assertThat(modem1_at0.ask("AT+CIMI")).contains("999700000000001");
    }

    private static String say(VirtualTestbed testbed, CardAccess access, String command) {
        Future<byte[]> answer = access.transmit(HEX.parseHex(command));
        testbed.clock().settle();
        return HEX.formatHex(answer.result());
    }
}
