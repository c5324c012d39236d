# Puts what "PROGRAM manual" prints into the page FROM and writes TO.
execute_process(COMMAND "${PROGRAM}" manual OUTPUT_VARIABLE COMMANDS COMMAND_ERROR_IS_FATAL ANY)
configure_file("${FROM}" "${TO}" @ONLY)
