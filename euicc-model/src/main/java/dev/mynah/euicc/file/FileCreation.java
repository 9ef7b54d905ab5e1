package dev.mynah.euicc.file;

import dev.mynah.euicc.tlv.Tlv;

/** What came of the wish to create a file. */
public sealed interface FileCreation {

    /** Whether the parameters describe a directory, so that its rule for directories counts. */
    static boolean ofDirectory(byte[] parameters) {
        return Tlv.parse(parameters) instanceof Tlv template
                && template.bytes(NewFileReader.FILE_DESCRIPTOR)
                        .filter(it -> it.length > 0
                                && (it[0] & 0x38) == 0x38
                                && FileType.elementary(it[0]).isEmpty())
                        .isPresent();
    }

    /** It is there. */
    record Created(CardFile file) implements FileCreation {}

    /** It is not, and nothing has changed. */
    record Refused(Reason reason) implements FileCreation {}

    /** Why a file can't be created. */
    enum Reason {
        /** Parameters are missing, contradict each other or are none of this card's. */
        PARAMETERS,
        /** The directory has a file with this identifier. */
        IDENTIFIER_EXISTS,
        /** An application has this name. */
        NAME_EXISTS,
        /** There is no room. */
        MEMORY
    }
}
