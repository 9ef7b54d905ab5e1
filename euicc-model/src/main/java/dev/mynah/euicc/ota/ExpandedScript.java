package dev.mynah.euicc.ota;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A script in expanded format (TS 102 226 5.2): a template with command APDUs. The answer has each command's response that has data
 * or failed, and the last one's. Immediate and error actions and chained scripts are not offered; they count as unknown tags.
 */
final class ExpandedScript {

    private static final int INDEFINITE = 0xAE;
    private static final int COMMAND = 0x22;
    private static final int RESPONSE_DEFINITE = 0xAB;
    private static final int RESPONSE_INDEFINITE = 0xAF;
    private static final int COMMANDS_EXECUTED = 0x80;
    private static final int RESPONSE = 0x23;
    private static final int BAD_FORMAT = 0x90;

    private static final int UNKNOWN_TAG = 1;
    private static final int WRONG_LENGTH = 2;
    private static final int LENGTH_NOT_FOUND = 3;
    /** Of the template, with the longest length. */
    private static final int AROUND = 12;

    private final byte[] script;
    private final RemoteApplications.Session session;
    private final int room;
    private final ByteArrayOutputStream responses = new ByteArrayOutputStream();
    private int at;
    private int executed;

    ExpandedScript(byte[] script, RemoteApplications.Session session, int room) {
        this.script = script;
        this.session = session;
        this.room = room - AROUND;
    }

    byte[] run() {
        boolean indefinite = (script[0] & 0xFF) == INDEFINITE;
        at = 1;
        int problem = indefinite ? indefinite() : definite();
        if (problem != 0) {
            object(responses, BAD_FORMAT, new byte[] {(byte) problem});
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (indefinite) {
            all.write(RESPONSE_INDEFINITE);
            all.write(0x80);
            all.writeBytes(responses.toByteArray());
            all.writeBytes(new byte[2]);
        } else {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            object(content, COMMANDS_EXECUTED, new byte[] {(byte) executed});
            content.writeBytes(responses.toByteArray());
            object(all, RESPONSE_DEFINITE, content.toByteArray());
        }
        return all.toByteArray();
    }

    private int definite() {
        int length = length();
        if (length < 0) {
            return LENGTH_NOT_FOUND;
        }
        if (length != script.length - at) {
            return WRONG_LENGTH;
        }
        return commands(script.length);
    }

    private int indefinite() {
        if (at >= script.length || (script[at++] & 0xFF) != 0x80) {
            return LENGTH_NOT_FOUND;
        }
        int end = script.length - 2;
        if (end < at || script[end] != 0 || script[end + 1] != 0) {
            return WRONG_LENGTH;
        }
        return commands(end);
    }

    private int commands(int end) {
        while (at < end) {
            int tag = script[at++] & 0xFF;
            if (tag != COMMAND) {
                return UNKNOWN_TAG;
            }
            int length = length();
            if (length < 0) {
                return LENGTH_NOT_FOUND;
            }
            if (length > end - at) {
                return WRONG_LENGTH;
            }
            byte[] command = Arrays.copyOfRange(script, at, at + length);
            at += length;
            ResponseApdu response = CommandApdu.parse(command)
                    .map(this::execute)
                    .orElseGet(() -> ResponseApdu.of(StatusWord.WRONG_LENGTH));
            executed++;
            boolean failed = !response.status().isSuccess() && response.status().sw1() != 0x62;
            if (response.dataLength() > 0 || failed || at >= end) {
                add(response);
            }
            if (failed) {
                return 0;
            }
        }
        return 0;
    }

    /** Data that nobody asked for is not given. */
    private ResponseApdu execute(CommandApdu command) {
        ResponseApdu response = session.transmit(command);
        if (!command.hasLe()) {
            return ResponseApdu.of(response.status());
        }
        return command.le() < response.dataLength()
                ? ResponseApdu.of(Arrays.copyOf(response.data(), command.le()), response.status())
                : response;
    }

    /** Where the data doesn't fit any more, the status has to do. */
    private void add(ResponseApdu response) {
        ResponseApdu fitting = responses.size() + 4 + response.dataLength() + 2 <= room
                ? response
                : ResponseApdu.of(response.status());
        if (responses.size() + 4 + fitting.dataLength() <= room) {
            object(responses, RESPONSE, fitting.bytes());
        }
    }

    /** A length of one octet, or of one or two more; -1 where there is none. */
    private int length() {
        if (at >= script.length) {
            return -1;
        }
        int first = script[at++] & 0xFF;
        if (first < 0x80) {
            return first;
        }
        int octets = first - 0x80;
        if (octets < 1 || octets > 2 || at + octets > script.length) {
            return -1;
        }
        int length = 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | (script[at++] & 0xFF);
        }
        return length;
    }

    private static void object(ByteArrayOutputStream out, int tag, byte[] value) {
        out.write(tag);
        if (value.length > 0xFF) {
            out.write(0x82);
            out.write(value.length >> 8);
        } else if (value.length > 0x7F) {
            out.write(0x81);
        }
        out.write(value.length);
        out.writeBytes(value);
    }
}
