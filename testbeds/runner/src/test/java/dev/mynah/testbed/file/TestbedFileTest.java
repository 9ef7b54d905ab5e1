package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.PortMapping;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TestbedFileTest {
    private static final String CARD = """
            euiccs:
              euicc0:
                eid: 89049032123451234512345678901235
                mep: B
                ports: 2
                profiles:
                  - { name: Alpha, iccid: 8900101000000000019, imsi: 001010000000001, enabledOnPort: 0,
                      k: 000102030405060708090A0B0C0D0E0F, opc: 0F0E0D0C0B0A09080706050403020100 }
            """;

    @Test
    void a_port_the_card_does_not_have_is_named_with_those_it_has() {
        assertThat(problems(CARD, """
                modems:
                  modem0:
                    slots:
                      - { euicc: euicc0, port: 0, imei: 490154203237518 }
                      - { euicc: euicc0, port: 2, imei: 352099001761481 }
                """))
                .containsExactly(
                        "test.yaml:13: modem0.slots[1].port: 2 is not a port of eUICC \"euicc0\" (it has 0 and 1)");
    }

    @Test
    void cards_and_their_doors_are_held_against_each_other() {
        assertThat(problems(CARD, """
                uiccs:
                  euicc0:
                    { iccid: 8900101000000000027, imsi: 001010000000002, enabledOnPort: 0,
                      k: 000102030405060708090A0B0C0D0E0F, opc: 0F0E0D0C0B0A09080706050403020100 }
                  psim0:
                    { iccid: 8900101000000000035, imsi: 001010000000003,
                      k: 000102030405060708090A0B0C0D0E0F, opc: 0F0E0D0C0B0A09080706050403020100 }
                modems:
                  modem0:
                    slots:
                      - { imei: 490154203237518 }
                      - { uicc: psim0, imei: 352099001761481 }
                      - { uicc: psim0, imei: 356938035643809 }
                      - { uicc: psim1, euicc: euicc0, imei: 358240051111110 }
                doors:
                  - { name: a, euicc: euicc0, port: 2, tcp: 127.0.0.1:0 }
                  - { name: b, uicc: psim0, tcp: 127.0.0.1:0, vpcd: 127.0.0.1:1 }
                  - { name: b, uicc: psim0, pty: x, channels: all }
                  - { name: c, tcp: 127.0.0.1:0 }
                """))
                .map(line -> line.replaceFirst(" \\(allowed: .*iccid.*", ""))
                .containsExactly(
                        "test.yaml:11: euicc0: \"euicc0\" is the name of an eUICC already",
                        "test.yaml:11: euicc0.enabledOnPort: is not a field here",
                        "test.yaml:21: modem0.slots[2].uicc: \"psim0\" is in modem0.slots[1] already",
                        "test.yaml:22: modem0.slots[3].uicc: is one card too many, euicc names one already",
                        "test.yaml:24: doors[0].port: 2 is not a port of eUICC \"euicc0\" (it has 0 and 1)",
                        "test.yaml:25: doors[1]: is in 2 places, a door has one of tcp, unix or vpcd",
                        "test.yaml:26: doors[2].channels: \"all\" is not allowed here (own or basic is)",
                        "test.yaml:26: doors[2]: where is this door? (one of tcp, unix or vpcd)",
                        "test.yaml:26: doors[2].name: \"b\" is the name of another door already",
                        "test.yaml:26: doors[2].pty: is not a field here"
                                + " (allowed: name, uicc, euicc, port, channels, tcp, unix, vpcd)",
                        "test.yaml:27: doors[3]: whose door is this? (as euicc: euicc0, port: 0 or uicc: psim0)");
    }

    @Test
    void a_modem_has_physical_slots_of_its_own_and_logical_ones_that_speak_to_their_ports()
            throws BrokenFile, IOException {
        TestbedModem modem = TestbedFile.parse("test.yaml", CARD + """
                        modems:
                          modem0:
                            physicalSlots: [ {}, { euicc: euicc0 }, {} ]
                            slots:
                              - { euicc: euicc0, port: 1, imei: 490154203237518 }
                              - { physicalSlot: 0, imei: 352099001761481 }
                              - { imei: 356938035643809 }
                        """).modems().get(0);
        assertThat(modem.physicalSlots()).containsExactly(Optional.empty(), Optional.of("euicc0"), Optional.empty());
        assertThat(modem.slots())
                .extracting(TestbedModem.Slot::mapping)
                .containsExactly(new PortMapping(1, 1), new PortMapping(0, 0), new PortMapping(2, 0));
    }

    @Test
    void without_physical_slots_there_is_one_for_each_card_and_for_each_slot_without() throws BrokenFile, IOException {
        TestbedModem modem = TestbedFile.parse("test.yaml", CARD + """
                        modems:
                          modem0:
                            slots:
                              - { imei: 352099001761481 }
                              - { euicc: euicc0, port: 1, imei: 490154203237518 }
                              - { euicc: euicc0, port: 0, imei: 356938035643809 }
                        """).modems().get(0);
        assertThat(modem.physicalSlots()).containsExactly(Optional.of("euicc0"), Optional.empty(), Optional.empty());
        assertThat(modem.slots())
                .extracting(TestbedModem.Slot::mapping)
                .containsExactly(new PortMapping(1, 0), new PortMapping(0, 1), new PortMapping(0, 0));
    }

    @Test
    void physical_and_logical_slots_are_held_against_each_other() {
        assertThat(problems(CARD, """
                uiccs:
                  psim0:
                    { iccid: 8900101000000000035, imsi: 001010000000003,
                      k: 000102030405060708090A0B0C0D0E0F, opc: 0F0E0D0C0B0A09080706050403020100 }
                modems:
                  modem0:
                    physicalSlots: [ { euicc: euicc0 }, { euicc: euicc0 }, { port: 1 }, { uicc: psim1 } ]
                    slots:
                      - { uicc: psim0, imei: 490154203237518 }
                      - { physicalSlot: 0, imei: 352099001761481 }
                      - { physicalSlot: 9, imei: 356938035643809 }
                  modem1:
                    physicalSlots: [ { euicc: euicc0 } ]
                    slots:
                      - { imei: 358240051111110 }
                """))
                .containsExactly(
                        "test.yaml:15: modem0.physicalSlots[1].euicc: \"euicc0\" is in physical slot 0 already",
                        "test.yaml:15: modem0.physicalSlots[2].port: is not a field here (allowed: euicc, uicc)",
                        "test.yaml:15: modem0.physicalSlots[3].uicc: there is no UICC \"psim1\" (there is \"psim0\")",
                        "test.yaml:17: modem0.slots[0].uicc: \"psim0\" is in none of the modem's physicalSlots",
                        "test.yaml:18: modem0.slots[1].physicalSlot: has a card in it, \"euicc0\": name that",
                        "test.yaml:19: modem0.slots[2].physicalSlot: 9 is out of range (0 to 3)",
                        "test.yaml:23: modem1.slots[0]: no physical slot is left for it: name its card, or add an empty"
                                + " one to physicalSlots");
    }

    @Test
    void every_mistake_is_found_in_one_reading() {
        assertThat(problems(CARD, """
                modems:
                  modem0:
                    slot: 1
                    slots:
                      - { euicc: euicc1, port: 0, imei: 490154203237519 }
                    doors:
                      - { name: at0, slot: 1, pty: at0 }
                      - { name: at0, tcp: localhost, unix: x, dialect: klingon }
                    radio: { version: 2.4, pty: x }
                  modem1:
                    manufacturer: [a, b]
                """))
                .containsExactly(
                        "test.yaml:11: modem0.slot: is not a field here"
                                + " (allowed: personality, quirks, manufacturer, model, revision, dualSim,"
                                + " physicalSlots, slots, doors, radio, position)",
                        "test.yaml:13: modem0.slots[0].euicc: there is no eUICC \"euicc1\" (there is \"euicc0\")",
                        "test.yaml:13: modem0.slots[0].imei: \"490154203237519\" has the wrong check digit"
                                + " (490154203237518 is right)",
                        "test.yaml:15: modem0.doors[0].slot: 1 is out of range (0 to 0)",
                        "test.yaml:16: modem0.doors[1].dialect: \"klingon\" is not allowed here"
                                + " (standard, goldfish, reference-ril or phonesim is)",
                        "test.yaml:16: modem0.doors[1].tcp: \"localhost\" is not HOST:PORT"
                                + " (as 127.0.0.1:7000; port 0 picks one)",
                        "test.yaml:16: modem0.doors[1].name: \"at0\" is the name of another door already",
                        "test.yaml:17: modem0.radio.version: \"2.4\" is not allowed here (2.0, 2.1, 2.2 or 2.3 is)",
                        "test.yaml:17: modem0.radio: where is this door? (one of tcp or unix)",
                        "test.yaml:17: modem0.radio.pty: is not a field here (allowed: version, tcp, unix)",
                        "test.yaml:19: modem1.manufacturer: has to be a single value, not a list",
                        "test.yaml:19: modem1.slots: a modem needs at least one slot"
                                + " (as - { euicc: euicc0, port: 0, imei: ... })");
    }

    @Test
    void a_modem_that_hosts_know_says_who_it_is_and_has_the_quirks_it_is_told() throws Exception {
        TestbedSpec spec = TestbedFile.parse("test.yaml", CARD + """
                modems:
                  modem0:
                    personality: quectel-ec25
                    quirks: [ csim-only ]
                    revision: mine
                    slots: [ { euicc: euicc0, port: 0, imei: 490154203237518 } ]
                    doors:
                      - { name: at0, slot: 0, unix: at0 }
                      - { name: at1, slot: 0, unix: at1, dialect: goldfish }
                """);
        TestbedModem modem = spec.modems().get(0);
        assertThat(modem.identity()).isEqualTo(new ModemIdentity("Quectel", "EC25", "mine"));
        assertThat(modem.doors().get(0).dialect().commands().names())
                .contains("AT+QCCID")
                .doesNotContain("AT+CCHO");
        assertThat(modem.doors().get(1).dialect().commands().names()).doesNotContain("AT+QCCID", "AT+CCHO");
    }

    @Test
    void a_modem_is_somewhere_on_earth_or_hears_no_satellites() throws Exception {
        String modem = CARD + """
                modems:
                  modem0:
                    position: { latitude: -33.8568, longitude: 151.2153, altitude: 12 }
                    slots: [ { euicc: euicc0, port: 0, imei: 490154203237518 } ]
                """;
        assertThat(TestbedFile.parse("test.yaml", modem).modems().get(0).position())
                .contains(new EllipsoidPoint(-33.8568, 151.2153, 12));
        assertThat(problems(modem.replace("-33.8568", "-93.8568"), ""))
                .containsExactly("test.yaml:11: modem0.position.latitude: -93.8568 is out of range (-90.0 to 90.0)");
        assertThat(problems(modem.replace("151.2153", "east"), ""))
                .containsExactly("test.yaml:11: modem0.position.longitude: \"east\" is not a number (as 13.4)");
    }

    @Test
    void an_unknown_personality_or_quirk_names_those_there_are() {
        assertThat(problems(CARD, """
                modems:
                  modem0:
                    personality: nokia-3310
                    quirks: [ csim-only, snake ]
                    slots: [ { euicc: euicc0, port: 0, imei: 490154203237518 } ]
                """))
                .satisfiesExactly(
                        it -> assertThat(it)
                                .startsWith(
                                        "test.yaml:11: modem0.personality: \"nokia-3310\" is not allowed here (generic,"
                                                + " quectel-ec25,"),
                        it -> assertThat(it)
                                .startsWith(
                                        "test.yaml:12: modem0.quirks: \"snake\" is not allowed here (csim-basic-channel,"));
    }

    @Test
    void a_key_is_never_shown_not_even_a_wrong_one() {
        List<String> problems = problems(CARD.replace("0F0E0D0C0B0A09080706050403020100", "C0FFEE"), "modems: {}\n");
        assertThat(problems)
                .containsExactly(
                        "test.yaml:8: euicc0.profiles[0].opc: has to be 32 hexadecimal digits" + " (has 6 characters)");
    }

    @Test
    void an_algorithm_wants_its_own_keys() {
        String modems = "modems: {}\n";
        String milenage = "k: 000102030405060708090A0B0C0D0E0F, opc: 0F0E0D0C0B0A09080706050403020100";
        String k = "k: 000102030405060708090A0B0C0D0E0F";
        String topc = "topc: " + "0F0E0D0C0B0A09080706050403020100".repeat(2);
        assertThat(problems(CARD.replace(milenage, "algorithm: rot13, " + milenage), modems))
                .containsExactly("test.yaml:8: euicc0.profiles[0].algorithm: \"rot13\" is not allowed here"
                        + " (milenage, tuak, test, comp128v1, comp128v2 or comp128v3 is)");
        assertThat(problems(CARD.replace(milenage, "algorithm: tuak, resBits: 128, " + k + ", " + topc), modems))
                .isEmpty();
        assertThat(problems(CARD.replace(milenage, "algorithm: tuak, " + k), modems))
                .containsExactly("test.yaml:7: euicc0.profiles[0].topc: is missing (or top, from which it is derived)");
        assertThat(problems(CARD.replace(milenage, "algorithm: tuak, k: 00, " + topc), modems))
                .containsExactly(
                        "test.yaml:8: euicc0.profiles[0].k: has to be 32 or 64 hexadecimal digits (has 2 characters)");
        assertThat(problems(CARD.replace(milenage, "algorithm: test, " + k), modems))
                .isEmpty();
        assertThat(problems(CARD.replace(milenage, "r: 8000204060, " + milenage), modems))
                .containsExactly("test.yaml:8: euicc0.profiles[0].r: has a rotation above 127");
        assertThat(problems(CARD.replace(milenage, "r: \"4020004060\", ageLimit: 100, " + milenage), modems))
                .isEmpty();
        assertThat(problems(CARD.replace(milenage, "algorithm: comp128v3, " + k), modems))
                .isEmpty();
    }

    @Test
    void management_over_the_air_wants_keys_and_tars() {
        String modems = "modems: {}\n";
        String opc = "opc: 0F0E0D0C0B0A09080706050403020100";
        String keys = "{ version: 1, kic: 000102030405060708090A0B0C0D0E0F, kid: 0F0E0D0C0B0A09080706050403020100 }";
        assertThat(problems(
                        CARD.replace(
                                opc,
                                opc + ", ota: { keys: [ " + keys + " ], files: [ { tar: B00000 },"
                                        + " { tar: B00010, application: ADF.USIM, minimumSecurity: 0x12 } ] }"),
                        modems))
                .isEmpty();
        assertThat(problems(CARD.replace(opc, opc + ", ota: { keys: [], files: [ { tar: B0 } ] }"), modems))
                .containsExactly(
                        "test.yaml:8: euicc0.profiles[0].ota.keys: has to have a key set"
                                + " (as - { version: 1, kic: ..., kid: ... })",
                        "test.yaml:8: euicc0.profiles[0].ota.files[0].tar: \"B0\" is not 6 hexadecimal digits");
        assertThat(problems(
                        CARD.replace(opc, opc + ", ota: { keys: [ " + keys.replace("0E0F", "0E0F00") + " ] }"), modems))
                .first()
                .asString()
                .startsWith("test.yaml:8: euicc0.profiles[0].ota.keys[0].kic: 17 octets don't fit");
    }

    @Test
    void what_is_not_yaml_is_said_with_its_line() {
        assertThat(problems("seed: 1\n", "modems: { modem0: [ }\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("test.yaml:2: this is not YAML: ");
        assertThat(problems("", "")).first().asString().startsWith("test.yaml:1: the file is empty");
    }

    private static List<String> problems(String head, String tail) {
        BrokenFile broken = catchThrowableOfType(BrokenFile.class, () -> TestbedFile.parse("test.yaml", head + tail));
        return broken == null ? List.of() : broken.lines();
    }
}
