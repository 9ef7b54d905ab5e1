package dev.mynah.euicc.gsm;

import dev.mynah.euicc.file.AccessCondition;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.file.LifeCycle;

/** A file that the UICC has too, perhaps in another place and under another identifier. What one writes the other reads. */
record SharedFile(int fid, ElementaryFile file) implements GsmFile {

    @Override
    public FileType type() {
        return file.row().type();
    }

    @Override
    public byte[] content() {
        return file.content();
    }

    @Override
    public int recordLength() {
        return file.recordLength();
    }

    @Override
    public AccessCondition condition(FileOperation operation) {
        return file.accessRule().condition(operation);
    }

    @Override
    public boolean valid() {
        return file.lifeCycle() != LifeCycle.DEACTIVATED;
    }

    @Override
    public boolean usableWhenInvalid() {
        return file.row().attributes().usableWhenDeactivated();
    }
}
