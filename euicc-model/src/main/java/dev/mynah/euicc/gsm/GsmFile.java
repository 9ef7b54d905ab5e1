package dev.mynah.euicc.gsm;

import dev.mynah.euicc.file.AccessCondition;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;

/** An elementary file as a GSM terminal sees it. */
sealed interface GsmFile permits SharedFile, DerivedFile {

    int fid();

    FileType type();

    /** All of it, shared and not to be changed. */
    byte[] content();

    /** 0 for a transparent file. */
    int recordLength();

    AccessCondition condition(FileOperation operation);

    /** Whether it is not invalidated. */
    boolean valid();

    /** Whether it can be read and updated even when it is invalidated. */
    boolean usableWhenInvalid();

    /** 0 for a transparent file. */
    default int records() {
        return recordLength() == 0 ? 0 : content().length / recordLength();
    }
}
