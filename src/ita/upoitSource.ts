/** Where the levels of 2567 and later were read (domain facts 1.2). */
export const UPOIT_SOURCE =
  'ระบบ ITA ของมหาวิทยาลัยพะเยา (upoit) สำหรับปี 2567 เป็นต้นมา ตรวจกับผลที่ประกาศแล้ว ยังไม่พบประกาศต้นฉบับของ ป.ป.ช.';
