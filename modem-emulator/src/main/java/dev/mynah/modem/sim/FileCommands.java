package dev.mynah.modem.sim;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim.FileCommand;
import dev.mynah.modem.Sim.FileResponse;
import java.util.Arrays;

/**
 * {@code +CRSM}: one file command with the selection it needs, on the stack's own channel. Hosts name files by an
 * identifier alone, by a path from the MF with or without {@code 3F00}, or by the GSM directory {@code 7F20}, which in a
 * UICC is the USIM. TS 27.007 8.18, TS 31.101 8.6.
 */
final class FileCommands {
    private static final int READ_BINARY = 0xB0;
    private static final int READ_RECORD = 0xB2;
    private static final int GET_RESPONSE = 0xC0;
    private static final int UPDATE_BINARY = 0xD6;
    private static final int UPDATE_RECORD = 0xDC;
    private static final int STATUS = 0xF2;
    private static final int SEARCH_RECORD = 0xA2;
    private static final int RETRIEVE_DATA = 0xCB;
    private static final int SET_DATA = 0xDB;

    private static final int MASTER_FILE = 0x3F00;
    private static final int USIM = 0x7FFF;
    private static final int GSM = 0x7F20;
    private static final int TELECOM = 0x7F10;
    private static final int FILE_NOT_FOUND = 0x6A82;

    private final SimFiles files;

    FileCommands(SimFiles files) {
        this.files = files;
    }

    FileResponse run(FileCommand command) {
        CardAnswer selected = select(command);
        if (!selected.ok()) {
            return response(selected);
        }
        return response(
                switch (command.instruction()) {
                    case GET_RESPONSE -> selected;
                    case STATUS -> files.send(Apdu.of(0x80, STATUS, 0x00, 0x00, command.length()));
                    case READ_BINARY, READ_RECORD ->
                        files.send(Apdu.of(0x00, command.instruction(), command.p1(), command.p2(), command.length()));
                    case UPDATE_BINARY, UPDATE_RECORD ->
                        files.send(Apdu.of(0x00, command.instruction(), command.p1(), command.p2(), data(command)));
                    case SEARCH_RECORD ->
                        files.send(Apdu.withAnswer(0x00, SEARCH_RECORD, command.p1(), command.p2(), data(command)));
                    case RETRIEVE_DATA -> files.send(retrieval(command));
                    case SET_DATA -> files.send(Apdu.of(0x80, SET_DATA, command.p1(), command.p2(), command.data()));
                    default -> throw new Refusal(Reason.NOT_SUPPORTED);
                });
    }

    static boolean writes(int instruction) {
        return instruction == UPDATE_BINARY || instruction == UPDATE_RECORD || instruction == SET_DATA;
    }

    /** The same file, with a path that begins in the application. */
    static FileCommand inApplication(FileCommand command) {
        byte[] path = command.path();
        if (path.length == 0 || path.length % 2 != 0 || number(path, 0) == MASTER_FILE || number(path, 0) == USIM) {
            return command;
        }
        byte[] whole = new byte[path.length + 2];
        whole[0] = (byte) (USIM >> 8);
        whole[1] = (byte) USIM;
        System.arraycopy(path, 0, whole, 2, path.length);
        return new FileCommand(
                command.instruction(),
                command.fileId(),
                command.p1(),
                command.p2(),
                command.length(),
                command.data(),
                whole);
    }

    /** The first block names the object, the next ones do not. TS 102 221 11.3.1. */
    private static byte[] retrieval(FileCommand command) {
        return command.data().length == 0
                ? Apdu.of(0x80, RETRIEVE_DATA, command.p1(), command.p2(), command.length())
                : Apdu.withAnswer(0x80, RETRIEVE_DATA, command.p1(), command.p2(), command.data());
    }

    private static byte[] data(FileCommand command) {
        if (command.data().length == 0 || command.data().length > 255) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
        return command.data();
    }

    private CardAnswer select(FileCommand command) {
        int file = command.fileId();
        byte[] path = command.path();
        if (path.length % 2 != 0) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
        if (path.length > 0) {
            return files.select(below(path, file));
        }
        if (file == MASTER_FILE || file >> 8 == 0x2F) {
            return files.select(octets(file));
        }
        boolean nothing = file == 0 && command.instruction() == STATUS; // of the application, which is what is in use
        if (file == USIM || file == GSM || nothing) {
            return files.select(octets(USIM));
        }
        if (file >> 8 == 0x7F) {
            return files.select(octets(file));
        }
        CardAnswer inUsim = files.select(octets(USIM, file));
        return inUsim.sw() == FILE_NOT_FOUND ? files.select(octets(TELECOM, file)) : inUsim;
    }

    /** The file's whole path, without the MF at its start and with the USIM for the GSM directory. */
    private static byte[] below(byte[] path, int file) {
        int from = number(path, 0) == MASTER_FILE ? 2 : 0;
        byte[] whole = Arrays.copyOfRange(path, from, path.length + 2);
        whole[whole.length - 2] = (byte) (file >> 8);
        whole[whole.length - 1] = (byte) file;
        if (number(whole, 0) == GSM) {
            whole[0] = (byte) (USIM >> 8);
            whole[1] = (byte) USIM;
        }
        // A directory named both at the end of the path and as the file: STATUS and GET RESPONSE on a DF.
        boolean twice = whole.length >= 4 && number(whole, whole.length - 4) == number(whole, whole.length - 2);
        return twice ? Arrays.copyOf(whole, whole.length - 2) : whole;
    }

    private static int number(byte[] octets, int at) {
        return (octets[at] & 0xFF) << 8 | (octets[at + 1] & 0xFF);
    }

    private static byte[] octets(int... files) {
        byte[] octets = new byte[2 * files.length];
        for (int i = 0; i < files.length; i++) {
            octets[2 * i] = (byte) (files[i] >> 8);
            octets[2 * i + 1] = (byte) files[i];
        }
        return octets;
    }

    private static FileResponse response(CardAnswer answer) {
        return new FileResponse(answer.sw1(), answer.sw2(), answer.data());
    }
}
