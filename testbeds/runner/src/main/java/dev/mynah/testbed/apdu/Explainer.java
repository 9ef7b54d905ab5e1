package dev.mynah.testbed.apdu;

import dev.mynah.euicc.apdu.ClassByte;
import dev.mynah.euicc.command.CommandNames;
import dev.mynah.euicc.file.FileRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Listens to a conversation with a card and says what goes on. It follows the selections on each channel, because files are
 * known by where they are; what it can't know it leaves in hexadecimal.
 */
public final class Explainer {
    private static final int SELECT = 0xA4;
    private static final int STATUS = 0xF2;
    private static final int MANAGE_CHANNEL = 0x70;
    private static final int GET_RESPONSE = 0xC0;
    private static final int STORE_DATA = 0xE2;

    private final Map<Integer, Place> places = new HashMap<>();
    private Place before = Place.MASTER_FILE;
    private byte[] answered = new byte[0];
    private int last = -1;

    /** The card was reset. */
    public void reset() {
        places.clear();
        last = -1;
    }

    /** Where one is on the basic channel, for a prompt. */
    public String place() {
        return place(0).current();
    }

    private Place place(int channel) {
        return places.getOrDefault(channel, Place.MASTER_FILE);
    }

    public Explained explain(byte[] command, byte[] response) {
        int sw = (response[response.length - 2] & 0xFF) << 8 | (response[response.length - 1] & 0xFF);
        byte[] data = Arrays.copyOf(response, response.length - 2);
        if (command.length < 4) {
            return new Explained("no command, " + command.length + " bytes", false, StatusWords.text(sw), List.of());
        }
        int channel = ClassByte.channel(command[0] & 0xFF);
        int ins = command[1] & 0xFF;
        String name = name(channel, ins, command);
        boolean success = StatusWords.success(sw);
        if (success) {
            follow(channel, ins, command, data);
        }
        List<String> details = details(channel, ins, data, sw);
        return new Explained(name, success, StatusWords.text(sw), details);
    }

    private String name(int channel, int ins, byte[] command) {
        String on = channel == 0 ? "" : " on channel " + channel;
        Place at = place(channel);
        if (ins == SELECT && command[2] != 0x04 && command.length > 5) {
            Place selected = at.selecting(command[2], data(command));
            return "SELECT " + selected.current() + on + clause(selected);
        }
        String file = "";
        if (readsOrWrites(ins)) {
            Optional<FileRow> named = shortFile(channel, ins, command);
            boolean bySfi = sfi(ins, command) != 0;
            file = named.map(FileRow::path).orElse(bySfi ? "" : at.file());
        }
        if (ins == STORE_DATA && CommandNames.of(command).equals("STORE DATA" + on)) {
            String function = function(data(command));
            return "STORE DATA" + (function.isEmpty() ? "" : " " + function) + on;
        }
        return CommandNames.of(command) + (file.isEmpty() ? "" : " of " + file);
    }

    /** The ES10 function of a first block. SGP.22 5.7. */
    private static String function(byte[] data) {
        return data.length < 2 ? "" : TagNames.of((data[0] & 0xFF) << 8 | (data[1] & 0xFF), 0);
    }

    private static String clause(Place selected) {
        return selected.row().map(row -> "  (" + row.clause() + ")").orElse("");
    }

    private void follow(int channel, int ins, byte[] command, byte[] data) {
        Place at = place(channel);
        if (ins != GET_RESPONSE) {
            last = ins;
            before = at;
            answered = new byte[0];
        }
        if (ins == SELECT && command.length > 5) {
            places.put(channel, at.selecting(command[2], data(command)));
        } else if (readsOrWrites(ins)) {
            shortFile(channel, ins, command).ifPresent(row -> places.put(channel, at.on(row)));
        } else if (ins == MANAGE_CHANNEL && (command[2] & 0xFF) == 0x80) {
            places.remove(command[3] & 0xFF);
        } else if (ins == MANAGE_CHANNEL && data.length == 1) {
            places.put(data[0] & 0xFF, channel == 0 ? Place.MASTER_FILE : before);
        }
    }

    private List<String> details(int channel, int ins, byte[] data, int sw) {
        List<String> lines = new ArrayList<>();
        if (data.length == 0) {
            return lines;
        }
        byte[] all = Arrays.copyOf(answered, answered.length + data.length);
        System.arraycopy(data, 0, all, answered.length, data.length);
        answered = sw >> 8 == 0x61 ? all : new byte[0];
        if (sw >> 8 == 0x61) {
            return lines;
        }
        int asked = ins == GET_RESPONSE ? last : ins;
        if (asked == 0xB0 || asked == 0xB2) {
            place(channel)
                    .row()
                    .flatMap(row -> FileContents.read(row.name(), all))
                    .ifPresent(lines::add);
        }
        if (asked == MANAGE_CHANNEL) {
            lines.add("channel " + (data[0] & 0xFF));
        }
        if (asked != 0xB0 || lines.isEmpty() || ins == STATUS) {
            lines.addAll(DataObjects.lines(unpadded(all)));
        }
        return lines;
    }

    /** A record is filled up with FF behind its data object. */
    private static byte[] unpadded(byte[] data) {
        int end = data.length;
        while (end > 0 && data[end - 1] == (byte) 0xFF) {
            end--;
        }
        int length = data.length > 1 ? 2 + (data[1] & 0x7F) : data.length;
        return data.length > 1 && data[1] >= 0 && length >= end && length <= data.length
                ? Arrays.copyOf(data, length)
                : data;
    }

    private Optional<FileRow> shortFile(int channel, int ins, byte[] command) {
        int sfi = sfi(ins, command);
        return sfi == 0 ? Optional.empty() : place(channel).shortFile(sfi);
    }

    private static int sfi(int ins, byte[] command) {
        boolean binary = ins == 0xB0 || ins == 0xD6;
        return binary ? (command[2] & 0x80) != 0 ? command[2] & 0x1F : 0 : (command[3] & 0xF8) >> 3;
    }

    private static boolean readsOrWrites(int ins) {
        return ins == 0xB0 || ins == 0xB2 || ins == 0xD6 || ins == 0xDC || ins == 0xA2 || ins == 0x32;
    }

    private static byte[] data(byte[] command) {
        if (command.length <= 5) {
            return new byte[0];
        }
        int lc = command[4] & 0xFF;
        return Arrays.copyOfRange(command, 5, Math.min(command.length, 5 + lc));
    }
}
