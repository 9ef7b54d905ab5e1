package dev.mynah.euicc.file;

/** A file that is to be created, where it will be. */
sealed interface NewFile {

    /** The path it will have. */
    String path();

    /** The identifier it will have. */
    int fid();

    /** An elementary file and what is in it at first. */
    record Elementary(FileRow row, FileContent content) implements NewFile {

        /** How many bytes it takes. */
        int takes() {
            return row.type() == FileType.BER_TLV ? row.attributes().maximumSize() : content.bytes().length;
        }

        @Override
        public String path() {
            return row.path();
        }

        @Override
        public int fid() {
            return row.fid();
        }
    }

    /** A directory or an application's directory. */
    record Directory(DirectoryRow row) implements NewFile {
        @Override
        public String path() {
            return row.path();
        }

        @Override
        public int fid() {
            return row.fid();
        }
    }
}
