# Installs the library into an empty folder, builds the examples against it as a stranger would, and runs one.
# Set by CTest: BUILD, SOURCE, SCRATCH, EXAMPLE, GENERATOR, COMPILER, BUILD_TYPE, FLAGS.
file(REMOVE_RECURSE "${SCRATCH}")
function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${ARGN} ended with ${status}:\n${output}")
    endif()
endfunction()
run("${CMAKE_COMMAND}" --install "${BUILD}" --component development --prefix "${SCRATCH}/installed")
# Each header that goes along says first what it is for.
file(GLOB_RECURSE headers "${SCRATCH}/installed/include/heloscope/*.h")
list(LENGTH headers count)
if(count LESS 100)
    message(FATAL_ERROR "only ${count} headers were installed")
endif()
foreach(header IN LISTS headers)
    file(READ "${header}" start LIMIT 3)
    if(NOT start MATCHES "^// ")
        message(FATAL_ERROR "${header} does not say what it is for")
    endif()
endforeach()
run("${CMAKE_COMMAND}" -S "${SOURCE}" -B "${SCRATCH}/build" -G "${GENERATOR}" "-DCMAKE_PREFIX_PATH=${SCRATCH}/installed"
    "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_BUILD_TYPE=${BUILD_TYPE}" "-DCMAKE_CXX_FLAGS=${FLAGS}")
run("${CMAKE_COMMAND}" --build "${SCRATCH}/build")

# The offline one is run; the other would ask this machine's name servers.
execute_process(COMMAND "${SCRATCH}/build/json" INPUT_FILE "${EXAMPLE}" OUTPUT_VARIABLE output RESULT_VARIABLE status)
if(NOT status EQUAL 0 OR NOT output MATCHES "^{\"schema\":1,.*\"verdict\":{\"from\":\"cannot-tell\"")
    message(FATAL_ERROR "json ended with ${status} and said: ${output}")
endif()
