package dev.mynah.euicc.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.Transcript;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An operator gone mad, who has the administrative code. */
class FileAdministrationFuzzTest {

    private static final long SEED = 20261126;
    private static final String[] FIDS = {
        "3F00", "7FFF", "2F00", "2F06", "7F10", "5F3A", "6F06", "6F07", "6FAD", "6F7B", "6FE9", "6FEA", "5FC0", "5F77",
        "4F01", "4F99",
    };

    private final Random random = new Random(SEED);
    private final CardMemory memory = CardMemory.inRam();

    @Test
    void twenty_thousand_commands_are_answered_and_what_they_did_survives_a_loss_of_power() {
        Euicc card = Euicc.of(Cards.twoPorts(), memory);
        for (int i = 0; i < 20_000; i++) {
            if (i % 500 == 0) {
                Euicc again = Euicc.of(Cards.twoPorts(), memory);
                for (int port = 0; port < 2; port++) {
                    assertThat(seen(again.port(port)))
                            .as("seed %d, command %d", SEED, i)
                            .isEqualTo(seen(card.port(port)));
                    Transcript.send(card.port(port), "0020000A083132333435363738");
                    Transcript.send(card.port(port), "00A4040C07A0000000871002");
                }
            }
            byte[] command = command();
            CardPort port = card.port(random.nextInt(2));
            byte[] answer;
            try {
                answer = port.transmit(command);
            } catch (RuntimeException e) {
                throw new AssertionError(
                        "seed %d, command %d: %s"
                                .formatted(SEED, i, HexFormat.of().formatHex(command)),
                        e);
            }
            assertThat(answer).hasSizeBetween(2, 258);
        }
        assertThat(memory.load().values().stream().mapToInt(it -> it.length).sum())
                .isLessThan(2 * 1024 * 1024);
    }

    /** What a terminal finds from the start: the parameters and contents of files in several places. */
    private static String seen(CardPort port) {
        StringBuilder seen = new StringBuilder();
        port.reset();
        Transcript.send(port, "0020000A083132333435363738");
        for (String directory :
                new String[] {"00A40004023F00", "00A4040407A0000000871002", "00A40004025FC0", "00A40004025F77"}) {
            seen.append(directory)
                    .append(Transcript.send(port, directory + "00"))
                    .append('\n');
            for (String fid : FIDS) {
                seen.append(fid).append(Transcript.send(port, "00A4090402" + fid + "00"));
                seen.append(Transcript.send(port, "00B0000000")).append(Transcript.send(port, "80CB0080015C00"));
                seen.append(Transcript.send(port, "00B2010400")).append('\n');
                Transcript.send(port, directory + "00");
            }
        }
        return seen.toString();
    }

    private byte[] command() {
        String fid = FIDS[random.nextInt(FIDS.length)];
        String command = switch (random.nextInt(13)) {
            case 0, 1, 2 -> "00A4000C02" + fid;
            case 3 -> create(fid);
            case 4 -> "00E4000002" + fid;
            case 5 -> "80D400000A62088302" + fid + "8002" + "%04X".formatted(random.nextInt(0x400));
            case 6 -> "0004000002" + fid;
            case 7 -> "0044000002" + fid;
            case 8 -> "00D60000" + withLength(random.nextInt(30));
            case 9 -> "00DC0104" + withLength(4);
            case 10 -> "803200000101";
            case 11 -> "80DB0080" + withLength(5).replaceFirst("..", "05").replaceFirst("^05....", "058003");
            default -> "80DB0000" + withLength(random.nextInt(8));
        };
        byte[] bytes = HexFormat.of().parseHex(command);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private String create(String fid) {
        String[] descriptors = {"82024121", "820442210004", "820446210004", "82027921", "82027821"};
        String parameters = descriptors[random.nextInt(descriptors.length)]
                + "8302" + fid + "8A0105" + (random.nextBoolean() ? "8B036F0605" : "AB0580017F9000")
                + "8002%04X".formatted(4 * random.nextInt(0x100));
        String template = "62%02X".formatted(parameters.length() / 2) + parameters;
        return "00E00000%02X".formatted(template.length() / 2) + template;
    }

    private String withLength(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return "%02X".formatted(length) + HexFormat.of().formatHex(bytes);
    }
}
