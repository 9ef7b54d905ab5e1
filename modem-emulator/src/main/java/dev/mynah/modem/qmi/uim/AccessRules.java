package dev.mynah.modem.qmi.uim;

import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who may do what with a file: the rules of its record in EF.ARR. TS 102 221 9.2.7.
 *
 * @param rules what each says, in order: for which commands, and what it takes; none where the file points to none that can be
 *     read, and then nothing is said to be free
 */
record AccessRules(List<Rule> rules) {
    static final int READ = 0x01;
    static final int UPDATE = 0x02;
    static final int DEACTIVATE = 0x08;
    static final int ACTIVATE = 0x10;

    private static final int REFERENCED = 0x8B;
    private static final int ACCESS_MODE = 0x80;
    private static final int ACCESS_MODE_COMMAND = 0x84;
    private static final int INCREASE = 0x32;
    private static final int ALWAYS = 0x90;
    private static final int CONTROL_REFERENCE = 0xA4;
    private static final int ANY_OF = 0xA0;
    private static final int ALL_OF = 0xAF;
    private static final int KEY = 0x83;
    private static final int READ_RECORD = 0xB2;
    private static final int ABSOLUTE = 4;

    /** @param mode bits of the commands, or {@link #INCREASE_BIT} */
    record Rule(int mode, Condition condition) {}

    private static final int INCREASE_BIT = 0x100;

    /**
     * What it takes: how the keys count together, and which they are, in bits.
     *
     * @param logic 0 nothing, 1 nobody, 2 all of them, 3 any of them, 4 one
     */
    record Condition(int logic, int keys) {
        static final Condition FREE = new Condition(0, 0);
        static final Condition NOBODY = new Condition(1, 0);

        static final TlvType<Condition> TYPE =
                Struct.of(TlvType.U8, Condition::logic, TlvType.U16, Condition::keys, Condition::new);
    }

    /** What a command takes; what no rule allows is for nobody. */
    Condition condition(int mode) {
        return rules.stream()
                .filter(it -> (it.mode() & mode) != 0)
                .findFirst()
                .map(Rule::condition)
                .orElse(Condition.NOBODY);
    }

    Condition increase() {
        return condition(INCREASE_BIT);
    }

    /** Reads the record that a file's parameters point to. */
    static Future<AccessRules> of(QmiClient client, Session session, FileName file, dev.mynah.euicc.tlv.Tlv template) {
        byte[] reference = template.bytes(REFERENCED).orElse(new byte[0]);
        if (reference.length < 3) {
            return Future.succeededFuture(new AccessRules(List.of()));
        }
        int arr = (reference[0] & 0xFF) << 8 | (reference[1] & 0xFF);
        int record = reference[reference.length - 1] & 0xFF;
        FileName rules = new FileName(arr, file.path());
        return session.file(client, rules.command(READ_RECORD, record, ABSOLUTE, 0, new byte[0]))
                .map(response -> CardResult.of(response).good() ? parsed(response.data()) : new AccessRules(List.of()));
    }

    private static AccessRules parsed(byte[] record) {
        List<Rule> rules = new ArrayList<>();
        int mode = 0;
        for (int at = 0; at + 2 <= record.length && record[at] != (byte) 0xFF; ) {
            int tag = record[at] & 0xFF;
            int end = at + 2 + (record[at + 1] & 0xFF);
            if (end > record.length) {
                break;
            }
            byte[] value = Arrays.copyOfRange(record, at + 2, end);
            if (tag == ACCESS_MODE && value.length > 0) {
                mode = value[0] & 0xFF;
            } else if (tag == ACCESS_MODE_COMMAND) {
                mode = value.length > 0 && value[0] == INCREASE ? INCREASE_BIT : 0;
            } else {
                rules.add(new Rule(mode, condition(tag, value)));
            }
            at = end;
        }
        return new AccessRules(List.copyOf(rules));
    }

    private static Condition condition(int tag, byte[] value) {
        return switch (tag) {
            case ALWAYS -> Condition.FREE;
            case CONTROL_REFERENCE -> new Condition(4, keys(value));
            case ANY_OF -> new Condition(3, keysWithin(value));
            case ALL_OF -> new Condition(2, keysWithin(value));
            // 97 is never, and what is not understood is taken for it.
            default -> Condition.NOBODY;
        };
    }

    private static int keysWithin(byte[] templates) {
        int keys = 0;
        for (int at = 0; at + 2 <= templates.length; at += 2 + (templates[at + 1] & 0xFF)) {
            int end = Math.min(templates.length, at + 2 + (templates[at + 1] & 0xFF));
            keys |= keys(Arrays.copyOfRange(templates, at + 2, end));
        }
        return keys;
    }

    /** The bit of the key that a template names: PIN1, PIN2, the universal PIN, or one of the administrator's. */
    private static int keys(byte[] template) {
        for (int at = 0; at + 2 < template.length; at += 2 + (template[at + 1] & 0xFF)) {
            if ((template[at] & 0xFF) == KEY) {
                int reference = template[at + 2] & 0xFF;
                return switch (reference) {
                    case 0x11 -> 4;
                    case 0x0A, 0x0B, 0x0C, 0x0D, 0x0E -> 8;
                    default -> (reference & 0x80) != 0 ? 2 : 1;
                };
            }
        }
        return 0;
    }
}
