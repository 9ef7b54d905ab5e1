package dev.mynah.euicc.gsm;

import dev.mynah.euicc.file.AccessCondition;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;

/** A file the UICC codes otherwise: made from the UICC's when the session begins, to be read only. */
record DerivedFile(int fid, byte[] content, AccessCondition read) implements GsmFile {

    @Override
    public FileType type() {
        return FileType.TRANSPARENT;
    }

    @Override
    public int recordLength() {
        return 0;
    }

    @Override
    public AccessCondition condition(FileOperation operation) {
        return operation == FileOperation.READ ? read : AccessCondition.NEV;
    }

    @Override
    public boolean valid() {
        return true;
    }

    @Override
    public boolean usableWhenInvalid() {
        return false;
    }
}
