package dev.mynah.euicc.file;

/**
 * What can be done with a file, and how an access rule names it (TS 102 221 9.2.5, ISO/IEC 7816-4 table 16 and 17): a bit of the
 * access mode byte, of which directories and elementary files read some differently, or the instruction.
 */
public enum FileOperation {
    /** Reads, searches and retrieves. */
    READ(0x01, 0),
    /** Updates records, bytes and data objects. */
    UPDATE(0x02, 0),
    DEACTIVATE(0x08, 0),
    ACTIVATE(0x10, 0),
    TERMINATE(0x20, 0),
    /** Deletes the file itself. */
    DELETE(0x40, 0),
    /** Deletes a file in the directory. */
    DELETE_CHILD(0x01, 0),
    /** Makes an elementary file in the directory. */
    CREATE_FILE(0x02, 0),
    /** Makes a directory in the directory. */
    CREATE_DIRECTORY(0x04, 0),
    INCREASE(0, 0x32),
    RESIZE(0, 0xD4);

    private final int mode;
    private final int instruction;

    FileOperation(int mode, int instruction) {
        this.mode = mode;
        this.instruction = instruction;
    }

    /** The bit of the access mode byte; 0 for what is named by instruction. */
    int mode() {
        return mode;
    }

    /** The instruction; 0 for what has a bit. */
    int instruction() {
        return instruction;
    }
}
